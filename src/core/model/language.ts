/** The two languages the bot reads and answers in. */
export const LANGUAGES = ['sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The same thing said in both languages. */
export interface Localised<T = string> {
  readonly sv: T
  readonly en: T
}
