/** A footnote marker's digits in a text. */
export interface MarkerSpot {
  readonly number: number
  readonly from: number
  readonly to: number
}

/**
 * Digits glued to a word or to the stop after it: `avtal10`, `tjänster.4`, `2019.8 Det`. Not `covid-19`, `2018:77`,
 * `4,9`, `2.4`, `1177`: after a figure a comma makes a decimal; a full stop ends a sentence unless one digit goes before.
 */
const GLUED =
  /(?:(?<=\p{L}|\p{L}[)\]"”]|(?<!\p{N})[,;:]|(?<!(?<!\p{N})\p{N})[.!?][)"”]?))(\d{1,3})(?![\p{L}\p{N}]|[:.,]\p{N})/gu

/**
 * Finds footnote markers. Digits are a marker only where their page has a footnote of that number.
 * @param isFootnote whether the page of the character at an index has the footnote
 */
export function findMarkers(text: string, isFootnote: (number: number, index: number) => boolean): MarkerSpot[] {
  return [...text.matchAll(GLUED)].flatMap(({ 1: digits = '', index }) =>
    isFootnote(Number(digits), index) ? [{ number: Number(digits), from: index, to: index + digits.length }] : [],
  )
}
