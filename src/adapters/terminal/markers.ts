import type { Marker } from '../../core/index.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * The document's own words with the numbers of the footnotes that they refer to raised, as on paper: here a number in
 * brackets is one to type.
 */
export function withMarkers({ text, markers }: { readonly text: string; readonly markers: readonly Marker[] }): string {
  return markers
    .toSorted((a, b) => b.at - a.at)
    .reduce((marked, { number, at }) => marked.slice(0, at) + raised(number) + marked.slice(at), text)
}

const raised = (number: number): string =>
  String(number).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
