const ASCII = /^[\0-\x7f]*$/
const COMBINING_MARKS = /\p{M}+/gu

/** Characters that nobody sees, which come with what is copied from pages and PDFs: soft hyphens, zero-width spaces. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** Lower case, what nobody sees left out, compatibility forms undone (ﬁ → fi), composed: what two spellings of one word share. */
export const normalise = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().normalize('NFC')

/** Like {@link normalise}, and without å, ä, ö and accents, for people whose keyboard lacks them: `förslag` → `forslag`. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : normalise(text).replaceAll('æ', 'ae').replaceAll('ø', 'o').normalize('NFD').replace(COMBINING_MARKS, '')
