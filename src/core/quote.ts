import type { Catalogue } from './catalogue.ts'
import type { Analysis } from './language/analysis.ts'
import { wordsOf } from './language/words.ts'
import { prepareQuotes, type Quote } from './quotation/index.ts'
import type { Fact, Section } from './section.ts'

/** Finds the part's own words that answer a question, where the user's file of the document is there. */
export type FindQuote = (section: Section, analysis: Analysis, fact: Fact | undefined) => Quote | undefined

/**
 * The document is in Swedish: a question in English, and one that names a part without asking about anything in it,
 * is answered by the sentences that say what the part's lead says.
 */
export function createFindQuote(catalogue: Catalogue): FindQuote {
  const chooseBy = new Map(
    catalogue.sections.flatMap(({ id, original }) => (original ? [[id, prepareQuotes(original)] as const] : [])),
  )
  return (section, { language, subject }, fact) => {
    const asked = language === 'sv' ? subject.map((word) => word.text) : []
    const lead = asked.length > 0 ? [] : wordsOf(section.digest.sv.lead)
    const words = [...asked, ...lead, ...(fact ? wordsOf(fact.says.sv) : [])]
    return chooseBy.get(section.id)?.(words, { figure: fact !== undefined })
  }
}

/** The quote in quotation marks, with its footnote markers as `[10]`. */
export const quotedText = (quote: Quote): string => `”${withMarkers(quote)}”`

/** The document's own words with the footnotes that they refer to in brackets. */
export const withMarkers = ({ text, markers }: Pick<Quote, 'markers' | 'text'>): string =>
  markers
    .toSorted((a, b) => b.at - a.at)
    .reduce((marked, { at, number }) => `${marked.slice(0, at)}[${number}]${marked.slice(at)}`, text)
