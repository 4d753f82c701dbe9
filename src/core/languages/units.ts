/** What kind of question a fact answers: how many, when, which publication or paragraph, who, or how to reach whom. */
export type FactKind = 'count' | 'time' | 'reference' | 'person' | Contact

/** The ways to reach someone. */
export const CONTACTS = ['phone', 'mail', 'post', 'web'] as const
export type Contact = (typeof CONTACTS)[number]

/** The months as the values of facts have them: these are in the document's language. */
export const MONTHS: readonly string[] =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

/**
 * The units in `knowledge/` that count nothing, by their first word. Units are Swedish, whatever language the question
 * is in; every other unit counts.
 */
export const UNITS_THAT_DO_NOT_COUNT: Readonly<Record<string, FactKind>> = {
  datum: 'time',
  år: 'time',
  period: 'time',
  SOU: 'reference',
  paragraf: 'reference',
  person: 'person',
  telefon: 'phone',
  'e-post': 'mail',
  postadress: 'post',
  webbadress: 'web',
}
