/** A blank where no line breaks. */
export const NO_BREAK = '\u00A0'

/** The blank of `s. 16`; of `1 700`, `28 procent` and `70 %`; of `april 2020`; of `Förslag 3` and `fotnot 8`. */
const HELD = new RegExp(
  ` (?:${[
    String.raw`(?<=\b(?:s|pp?)\. )(?=\d)`,
    String.raw`(?<=\d )(?<!\b(?:19|20)\d\d )(?=\d{3}(?!\d)|[\p{L}%])`,
    String.raw`(?<=\p{L} )(?=(?:19|20)\d\d\b)`,
    String.raw`(?<=(?:\p{Lu}\p{L}+|fotnot|footnotes?) )(?=\d)`,
  ].join('|')})`,
  'gu',
)

/** Keeps figures with what they count, date or number: a line that ends or begins with half of it reads badly. The length stays. */
export const heldTogether = (text: string): string => text.replace(HELD, NO_BREAK)
