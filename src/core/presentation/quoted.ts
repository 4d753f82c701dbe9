import type { Quote } from '../model/quote.ts'

/** The document's own words with the footnotes that they refer to in brackets. */
export const withMarkers = ({ text, markers }: Pick<Quote, 'markers' | 'text'>): string =>
  markers
    .toSorted((a, b) => b.at - a.at || b.number - a.number)
    .reduce((marked, { at, number }) => `${marked.slice(0, at)}[${number}]${marked.slice(at)}`, text)
