import type { Word } from '../../languages/word.ts'
import type { Found } from '../../model/answer.ts'
import type { Term } from '../../model/term.ts'
import type { ParsedQuery } from '../../query/parsed-query.ts'
import { remainder } from '../../query/remainder.ts'
import { type ClaimCandidate, rankClaims } from '../../retrieval/rank-claims.ts'
import { rankSections } from '../../retrieval/ranking.ts'
import { fold } from '../../text/normalise.ts'
import { resembles } from '../../text/spelling.ts'
import { foldedWords, wordsOf } from '../../text/tokenise.ts'
import { chooseClaims } from '../choose-claims.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry, IntentHandler } from '../handler.ts'
import type { Reply } from '../reply.ts'

/** A question of more words than this, without a word for "mean", is about something else than a term's meaning. */
const LONGEST_BARE_TERM = 3

/** Nobody looks up a longer term; more of it would not be worth repeating. Characters. */
const LONGEST_TERM = 60

/** Knows the terms of the glossary. */
export interface Terms extends IntentHandler {
  /** The term whose form a question consists of, besides filling: to the letter, or else the closest. */
  readonly termIn: (query: ParsedQuery) => Term | undefined
  /** The term's meaning, with the claim of its best sections that says most about it. */
  readonly explain: (inquiry: Inquiry, term: Term) => Found
}

/** The meaning of a term: "vad betyder VULF?", `ordlista VULF`, or the bare term. */
export function createTerms({ knowledge, lexicon, isKnown, index }: Engine, reply: Reply): Terms {
  const { filler, lists } = lexicon.intents
  const { glossary } = lists.commands
  const forms = knowledge.terms
    .flatMap((term) => [term.term, ...term.forms, term.name.sv, term.name.en].map((form) => ({ term, form })))
    .map(({ term, form }) => ({ term, words: wordsOf(form).map(fold) }))
  // Stop words count here: `nära vård`, `AT`. The first term with a form keeps it.
  const exact = new Map(
    forms
      .map(({ term, words }) => [withoutFiller(words), term] as const)
      .filter(([form]) => form !== '')
      .reverse(),
  )
  return {
    name: 'terms',
    termIn,
    explain,
    tryAnswer(inquiry) {
      const asksMeaning = inquiry.query.cues.has('definition') && !inquiry.query.cues.has('proposal')
      const isMeant = asksMeaning || namesGlossary(inquiry, NAMES) || isBare(inquiry.query) || isAbbreviation(inquiry)
      const term = isMeant ? termIn(inquiry.query) : undefined
      if (term) return explain(inquiry, term)
      return namesGlossary(inquiry, COMMAND) ? noSuchTerm(inquiry) : undefined
    },
  }

  function explain(inquiry: Inquiry, term: Term): Found {
    const sections = term.sections.map((id) => knowledge.section(id))
    const ranking = rankSections(index(), inquiry.query)
    const ranked = rankClaims(index(), inquiry.query, ranking)
      .filter(({ section }) => sections.includes(section))
      .map((candidate) => ({ ...candidate, explaining: explaining(candidate, term) }))
    const [best, ...others] = ranked.toSorted((a, b) => b.explaining - a.explaining)
    const hits = sections.map((section, i) => ({ section, score: 1 / (i + 1) }))
    if (!best) return reply.section(inquiry, knowledge.section(term.sections[0]), { term, hits })
    const claims = chooseClaims([best, ...others], 1)
    return explainsItself(best.claim.text[lexicon.language], term)
      ? reply.found(inquiry, { claims, hits })
      : reply.found(inquiry, { claims, term, hits })
  }

  /** A claim that explains the term comes first, and one where it belongs before one of the summary, which treats all. */
  function explaining({ claim, section }: ClaimCandidate, term: Term): number {
    const text = claim.text[lexicon.language]
    if (!explainsItself(text, term) || !foldedWords(text).includes(foldedWords(term.term))) return 0
    return section.id === knowledge.document.overview ? 1 : 2
  }

  /**
   * True where a claim begins with the term and says what it is, or spells it out and says what it stands for; one that
   * merely uses the word, or spells it out in passing, does not.
   */
  function explainsItself(text: string, { term, name }: Term): boolean {
    const [said, short, spelt] = [text, term, name[lexicon.language]].map(foldedWords)
    if (said === undefined || short === undefined || spelt === undefined) return false
    const isSpeltOut = spelt !== short && said.includes(spelt)
    return [short, spelt].some((form) => {
      const at = said.indexOf(form)
      const isPlaced = at === 0 || (at > 0 && isSpeltOut)
      return isPlaced && lexicon.intents.defines.regex.test(said.slice(at + form.length - 1))
    })
  }

  function termIn(query: ParsedQuery): Term | undefined {
    const said = query.words.map((word) => word.folded).filter((word) => !glossary.includes(word))
    const same = exact.get(withoutFiller(said))
    if (same) return same
    const rest = remainder(query, glossary, lexicon.intents)
    if (rest.length === 0) return undefined
    return forms
      .filter(({ words }) => covers(words, rest) && !isOther(words, rest))
      .sort((a, b) => closeness(b.words, rest) - closeness(a.words, rest))[0]?.term
  }

  /** "Personalen" is a word of its own, and no slip for "personallån". */
  function isOther(form: readonly string[], rest: readonly Word[]): boolean {
    const stems = new Set(lexicon.tokeniseKnown(form.join(' ')).map(({ stem }) => stem))
    return rest.every((word) => !stems.has(word.stem) && !form.includes(word.folded) && isKnown(word.folded))
  }

  function noSuchTerm(inquiry: Inquiry) {
    const [, ...said] = inquiry.query.words
    const term = said.filter(({ folded }) => !filler.test(folded)).map(({ text }) => text)
    if (term.length === 0) return undefined
    return reply.none(inquiry, { reason: 'no-such-term', term: term.join(' ').slice(0, LONGEST_TERM) })
  }

  /** A term with nothing but filling: "fick MAS promemorian" and "vad tycker SKR" ask for no meaning. */
  function isBare({ words }: ParsedQuery): boolean {
    return (
      words.length <= LONGEST_BARE_TERM &&
      words.every(
        ({ folded, isStop }) => lexicon.selfReference(folded) === undefined && (!isStop || filler.test(folded)),
      )
    )
  }

  /** `AT` in capitals is a term, also where its letters are a word of grammar. */
  function isAbbreviation({ question }: Inquiry): boolean {
    const typed = question.trim().replace(/[?!.]+$/u, '')
    return ABBREVIATION.test(typed) && exact.has(fold(typed.toLowerCase()))
  }

  function withoutFiller(words: readonly string[]): string {
    return words.filter((word) => !filler.test(word)).join(' ')
  }

  function namesGlossary({ query }: Inquiry, names: number): boolean {
    const [first] = query.words
    return first !== undefined && glossary.slice(0, names).some((name) => resembles(first.folded, name))
  }
}

const ABBREVIATION = /^\p{Lu}{2,}$/u

/** All names of the glossary may stand before a term: `förkortningar ALF`, `terms ALF` … */
const NAMES = Infinity
/** … but only the first means nothing else: "terms of employment" asks for no glossary. */
const COMMAND = 1

/** True where a form says all that is left of the question, also when one of the two is written apart. */
function covers(form: readonly string[], rest: readonly Word[]): boolean {
  if (resembles(form.join(''), rest.map((word) => word.folded).join(''))) return true
  return rest.every((word) => form.some((part) => resembles(part, word.folded))) && form.length <= rest.length
}

/** Ranks forms that cover the same words: one that is the same to the letter before one that resembles it. */
const closeness = (form: readonly string[], rest: readonly Word[]): number =>
  rest.filter((word) => form.includes(word.folded)).length
