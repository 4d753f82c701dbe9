import type { Catalogue } from '../model/catalogue.ts'
import { UNDERSTANDING } from '../languages/index.ts'
import { asHits, type Inquiry, type Reply, type Route } from './reply.ts'
import type { Language, Term } from '../model/section.ts'
import type { Analysis } from '../query/parse.ts'
import { itselfIn } from '../query/self-reference.ts'
import { remainder } from '../query/remainder.ts'
import { resembles } from '../text/spelling.ts'
import { fold } from '../text/normalise.ts'
import { wordsOf } from '../text/tokenise.ts'
import type { Word } from '../languages/word.ts'

/** The meaning of a term: "vad betyder VULF?", `ordlista VULF`, or the bare term. */
export function createTerms(catalogue: Catalogue, reply: Reply): Route {
  const forms = catalogue.terms
    .flatMap((term) => [term.term, ...term.forms, term.name.sv, term.name.en].map((form) => ({ term, form })))
    .map(({ term, form }) => ({ term, words: wordsOf(form).map(fold) }))
  const exact = { sv: byWhatIsSaid('sv'), en: byWhatIsSaid('en') }

  /** Stop words count here: `nära vård`, `AT`. The first term with a form keeps it. */
  function byWhatIsSaid(language: Language): ReadonlyMap<string, Term> {
    const said = forms.map(({ term, words }) => [withoutFiller(words, language), term] as const)
    return new Map(said.filter(([form]) => form !== '').reverse())
  }

  /** The term whose form the question consists of, besides filling: to the letter, or else the closest. */
  function termIn({ analysis }: Inquiry): Term | undefined {
    const { glossary } = UNDERSTANDING[analysis.language].lists
    const said = analysis.words.map((word) => word.folded).filter((word) => !glossary.includes(word))
    const same = exact[analysis.language].get(withoutFiller(said, analysis.language))
    if (same) return same
    const rest = remainder(analysis, glossary)
    if (rest.length === 0) return undefined
    return forms
      .filter(({ words }) => covers(words, rest))
      .sort((a, b) => closeness(b.words, rest) - closeness(a.words, rest))[0]?.term
  }

  return (inquiry) => {
    const { cues } = inquiry.analysis
    const isMeant = cues.has('definition') || namesGlossary(inquiry, NAMES) || isBare(inquiry.analysis)
    const term = isMeant ? termIn(inquiry) : undefined
    if (!term) return namesGlossary(inquiry, COMMAND) ? noSuchTerm(inquiry) : undefined
    const [first, ...more] = term.parts.map((id) => catalogue.section(id))
    if (!first) return undefined
    return reply.found(inquiry, [{ section: first, score: 1 }, ...asHits(more)], { term })
  }

  function noSuchTerm(inquiry: Inquiry) {
    const [, ...said] = inquiry.analysis.words
    const { filler } = UNDERSTANDING[inquiry.analysis.language]
    const term = said.filter(({ folded }) => !filler.test(folded)).map(({ text }) => text)
    if (term.length === 0) return undefined
    return reply.none(inquiry, { reason: 'no-such-term', term: term.join(' ').slice(0, LONGEST_TERM) }, [])
  }
}

/** A term, and no other noun beside it that is a stop word: "fick MAS promemorian" asks for no meaning. */
const isBare = ({ words, language }: Analysis): boolean =>
  words.length <= LONGEST_BARE_TERM && words.every(({ folded }) => itselfIn(folded, language) === undefined)

/** A question of more words than this, without a word for "mean", is about something else than a term's meaning. */
const LONGEST_BARE_TERM = 3

/** Nobody looks up a longer term; more of it would not be worth repeating. */
const LONGEST_TERM = 60

const withoutFiller = (words: readonly string[], language: Language): string =>
  words.filter((word) => !UNDERSTANDING[language].filler.test(word)).join(' ')

/** All names of the glossary may stand before a term: `förkortningar ALF`, `terms ALF` … */
const NAMES = Infinity
/** … but only the first means nothing else: "terms of employment" asks for no glossary. */
const COMMAND = 1

function namesGlossary({ analysis }: Inquiry, names: number): boolean {
  const [first] = analysis.words
  const { glossary } = UNDERSTANDING[analysis.language].lists
  return first !== undefined && glossary.slice(0, names).some((name) => resembles(first.folded, name))
}

/** True where a form says all that is left of the question, also when one of the two is written apart. */
function covers(form: readonly string[], rest: readonly Word[]): boolean {
  if (resembles(form.join(''), rest.map((word) => word.folded).join(''))) return true
  return rest.every((word) => form.some((part) => resembles(part, word.folded))) && form.length <= rest.length
}

/** Ranks forms that cover the same words: one that is the same to the letter before one that resembles it. */
const closeness = (form: readonly string[], rest: readonly Word[]): number =>
  rest.filter((word) => form.includes(word.folded)).length
