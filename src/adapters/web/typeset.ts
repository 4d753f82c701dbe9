import { type Language, LANGUAGES } from '../../core/index.ts'

export const NO_BREAK = '\u00A0'

const monthsIn = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, month, 15)),
  )

/** Spaces where a line must not break: in `1 600`, `s. 13`, `1 december`. */
const UNBREAKABLE = new RegExp(
  String.raw`(?<=\d) (?=\d{3}(?!\d))|(?<=\b(?:s|p|pp)\.) (?=\d)|(?<=\b\d{1,2}) (?=(?:${LANGUAGES.flatMap(monthsIn).join('|')})\b)`,
  'g',
)

/** Makes those spaces of a page's text no-break spaces; attributes stay as they are. */
export const typeset = (html: string): string =>
  html.replace(/>[^<]*\d[^<]*</g, (text) => text.replace(UNBREAKABLE, NO_BREAK))
