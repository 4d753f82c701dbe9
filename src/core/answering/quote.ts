import type { Opening } from '../model/answer.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Analysis } from '../query/parse.ts'
import { contentOf, createReader, type Word } from '../languages/word.ts'
import { createScorer, type Wanted } from '../languages/similarity.ts'
import { type FactKind, OPENING } from '../languages/index.ts'
import { kindOf, type Knowing, sentencesIn } from './opening/index.ts'
import { prepareQuotes, type Quote } from '../verbatim/index.ts'
import type { Language, Section } from '../model/section.ts'

/** Finds the part's own words that answer a question, where the user's file of the document is there. */
export type FindQuote = (section: Section, analysis: Analysis, opening: Opening) => Quote | undefined

/**
 * The document is in Swedish: a question in English, and one that names a part without asking about anything in it,
 * is answered by the sentences that say what the part's lead says.
 */
export function createFindQuote(catalogue: Catalogue, know: (language: Language) => Knowing): FindQuote {
  const chooseBy = new Map(
    catalogue.sections.flatMap(({ id, original }) => (original ? [[id, prepareQuotes(original)] as const] : [])),
  )
  const read = createReader('sv')
  const toWanted = (word: Word): Wanted => ({ word, others: know('sv').synonyms(word), worth: 1 })

  return (section, { language, subject }, opening) => {
    const choose = chooseBy.get(section.id)
    if (!choose) return undefined
    const asked =
      'term' in opening
        ? read(opening.term.term).map(toWanted)
        : language === 'sv'
          ? subject
              .filter(isTelling)
              .map((word) => ({ ...toWanted(word), worth: know('sv').worth.share(word, subject) }))
          : []
    const answer = contentOf(read(answerTo(section, asked, opening))).map(toWanted)
    const facts = 'facts' in opening ? opening.facts : []
    return choose({
      asked: asked.length > 0 ? asked : answer,
      answer,
      figure: facts.some((fact) => WITH_FIGURE.includes(kindOf(fact))),
      values: facts.map(({ value }) => value),
    })
  }

  /** What we say ourselves in answer, in Swedish: the document says it in some of the same words. */
  function answerTo(section: Section, asked: readonly Wanted[], opening: Opening): string {
    if ('facts' in opening) return opening.facts.map(({ says }) => says.sv).join(' ')
    if ('term' in opening) return opening.term.meaning.sv
    const digest = section.digest.sv
    const subject = asked.map(({ word }) => word)
    const { worth } = know('sv')
    const wanted = asked.map((want) => ({ ...want, worth: worth.inPart(want.word, subject, section) }))
    const best = likest([digest.lead, ...sentencesIn(digest)], wanted, know('sv'))
    return best.split(OPENING.sv.but).at(-1) ?? best
  }
}

/** Kinds of fact that are written with a figure. */
const WITH_FIGURE: readonly FactKind[] = ['count', 'time']

const isTelling = ({ isStop, folded }: Word): boolean => !isStop && !OPENING.sv.light.test(` ${folded} `)

/** The sentence that has most of what is asked for; the first of those that have as much. */
function likest(
  [first, ...more]: readonly [string, ...string[]],
  wanted: readonly Wanted[],
  { read }: Knowing,
): string {
  const sentences = [first, ...more].map((text) => ({ text, ...read(text) }))
  const { score } = createScorer(sentences, wanted)
  const [best] = sentences
    .map((sentence) => ({ text: sentence.text, score: score([sentence]) }))
    .sort((a, b) => b.score - a.score)
  return best?.text ?? first
}

/** The quote in quotation marks, with its footnote markers as `[10]`. */
export const quotedText = (quote: Quote): string => `”${withMarkers(quote)}”`

/** The document's own words with the footnotes that they refer to in brackets. */
export const withMarkers = ({ text, markers }: Pick<Quote, 'markers' | 'text'>): string =>
  markers
    .toSorted((a, b) => b.at - a.at)
    .reduce((marked, { at, number }) => `${marked.slice(0, at)}[${number}]${marked.slice(at)}`, text)
