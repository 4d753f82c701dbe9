import type { Catalogue } from '../model/catalogue.ts'
import type { Analysis } from '../query/parse.ts'
import { fold } from '../text/normalise.ts'
import { itselfIn } from '../query/self-reference.ts'
import { wordsOf } from '../text/tokenise.ts'
import { UNDERSTANDING } from '../languages/index.ts'
import type { Reply, Route } from './reply.ts'
import type { Language } from '../model/section.ts'

/**
 * What is said aside in a conversation and holds no subject: `jaha`, "vad mer?", "är det sant?", and questions whose
 * subject is a pronoun: "vem ska betala det?". Each question stands alone, and the answer says so.
 */
export function createAside(catalogue: Catalogue, reply: Reply): Route {
  const subjects = { sv: subjectsIn(catalogue, 'sv'), en: subjectsIn(catalogue, 'en') }
  return (inquiry) =>
    saysNothing(inquiry.analysis) || pointsBack(inquiry.analysis) ? reply.help(inquiry, 'alone') : undefined

  function pointsBack(analysis: Analysis): boolean {
    const { backward } = UNDERSTANDING[analysis.language]
    const said = telling(analysis)
    return (
      said.length <= MOST_PREDICATES &&
      backward.test(analysis.folded) &&
      !said.some(({ folded }) => subjects[analysis.language].has(folded))
    )
  }
}

/** "Vem ska betala det?" holds one word that is no subject. */
const MOST_PREDICATES = 1

function saysNothing(analysis: Analysis): boolean {
  const { words, folded, language } = analysis
  return words.length > 0 && telling(analysis).length === 0 && !UNDERSTANDING[language].addressed.test(folded)
}

/** The words that say anything. */
const telling = ({ words, language }: Analysis) =>
  words.filter(
    ({ folded, isStop }) =>
      !UNDERSTANDING[language].chatter.test(folded) && (!isStop || itselfIn(folded, language) !== undefined),
  )

/** Words for terms and for those who act: what a question may be about. */
const subjectsIn = ({ terms, roles }: Catalogue, language: Language): ReadonlySet<string> =>
  new Set(
    [
      ...terms.flatMap(({ term, forms, name, synonyms }) => [term, ...forms, name[language], ...synonyms[language]]),
      ...roles.flatMap(({ name, words, people }) => [name[language], ...words[language], ...people[language]]),
    ].flatMap((text) => wordsOf(text).map(fold)),
  )
