import type { ParsedQuery } from '../../query/parsed-query.ts'
import { fold } from '../../text/normalise.ts'
import { wordsOf } from '../../text/tokenise.ts'
import { rankSections } from '../../retrieval/ranking.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry, IntentHandler } from '../handler.ts'
import type { Reply } from '../reply.ts'
import { isFiller } from './small-talk.ts'

/** "Vem ska betala det?" holds one word that is no subject. */
const MOST_PREDICATES = 1

/** A question this similar to one that somebody has written is that one: "vad är det" is .6 like its nearest. */
const KNOWN = 0.7

/**
 * Questions without a subject of their own: "vad mer?", "är det sant?", and those whose subject is a pronoun: "vem ska
 * betala det?".
 */
export function createPointingBack(engine: Engine, reply: Reply): IntentHandler {
  const { lexicon, knowledge, index } = engine
  const { pointsBack } = lexicon.intents.smallTalk
  const subjects = new Set(subjectsIn().flatMap((text) => wordsOf(text).map(fold)))
  return {
    name: 'pointing back',
    tryAnswer: (inquiry) => {
      const said = telling(inquiry.query)
      const isEmpty =
        said.length === 0 && !lexicon.intents.self.addressed.test(inquiry.query.folded) && !isKnown(inquiry)
      return isEmpty || isAboutPronoun(inquiry.query, said) ? reply.help(inquiry, 'alone') : undefined
    },
  }

  /** "Ska alla göra allt?" has no word of its own, and is asked of a claim. */
  function isKnown({ query }: Inquiry): boolean {
    return rankSections(index(), query).similarity.max >= KNOWN
  }

  function isAboutPronoun({ folded }: ParsedQuery, said: readonly string[]): boolean {
    return said.length <= MOST_PREDICATES && pointsBack.regex.test(folded) && !said.some((word) => subjects.has(word))
  }

  /** The words that say anything. */
  function telling({ words }: ParsedQuery): string[] {
    return words
      .filter(({ folded, isStop }) => !isFiller(folded, engine) && (!isStop || lexicon.selfReference(folded)))
      .map(({ folded }) => folded)
  }

  /** Words for terms and for those who act: what a question may be about. */
  function subjectsIn(): string[] {
    const { language } = engine
    return [
      ...knowledge.terms.flatMap(({ term, forms, name, synonyms }) => [
        term,
        ...forms,
        name[language],
        ...synonyms[language],
      ]),
      ...knowledge.roles.flatMap(({ name, words, people }) => [
        name[language],
        ...words[language],
        ...people[language],
      ]),
    ]
  }
}
