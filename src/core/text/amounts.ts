/** A number in a text. */
export interface Amount {
  /** As it stands: 4.9 in `4,9 miljoner`. */
  readonly value: number
  /** Times what it is counted in: 4,900,000; the same where it is counted in ones. */
  readonly counted: number
  /** It is surely no place in a document: it has a share's or a large number's word after it, or stands alone in brackets. */
  readonly isMarked: boolean
}

/** Words that stand beside a number. They are tried on folded words. */
export interface AmountWords {
  /** After a number that counts thousands, or millions. */
  readonly thousand: RegExp
  readonly million: RegExp
  /** After a number that is a share: `procent`. */
  readonly share: RegExp
  /** Words that add nothing to it, before or after: `cirka`, `stämmer det`. */
  readonly around: RegExp
}

/** Digits with thousands parted by a space, a full stop or a comma, or with decimals; and the word after them. */
const AMOUNT =
  /(?<![\p{L}\p{N}:.,])(?:(\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+)|(\d+(?:[.,]\d{1,2})?))(?![\p{N}:])\s*(%|per cent|\p{L}+)?/gu

/** The numbers of a text, written in Swedish or in English: `1 700`, `1,700`, `4,9 miljoner`, `28 %`. @param text folded */
export function amountsIn(text: string, { thousand, million, share }: AmountWords): Amount[] {
  return [...text.matchAll(AMOUNT)].map(({ 0: said, 1: grouped, 2: plain = '', 3: after = '', index }) => {
    const value = Number(grouped?.replace(/\D/g, '') ?? plain.replace(',', '.'))
    const factor = thousand.test(after) ? 1_000 : million.test(after) ? 1_000_000 : 1
    const isBracketed = text[index - 1] === '(' && text[index + said.trimEnd().length] === ')'
    return { value, counted: value * factor, isMarked: factor > 1 || share.test(after) || isBracketed }
  })
}
