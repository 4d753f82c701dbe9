import { z } from 'zod'
import { headingOf, type Language, LONGEST_QUESTION, type Section } from '../../../core/index.ts'
import { container, type Container, type Execute, paragraph, run } from './elements.ts'

/** Ids and terms are words that an editor writes. */
const LONGEST_ID = 200

/** More pages, or hits, than any list has. */
const MOST_PAGES = 1000

const question = z.string().max(LONGEST_QUESTION)
const index = z.number().int().min(0).max(MOST_PAGES)

const answerView = z.strictObject({ show: z.literal('answer'), question, page: index })
const subject = z.union([
  /** A hit of a question; the first is its answer. */
  z.strictObject({ question, at: index }),
  /** A part by its id. */
  z.strictObject({ section: z.string().max(LONGEST_ID), language: z.enum(['sv', 'en']) }),
  /** A term of the glossary, shown with the first part that explains it. */
  z.strictObject({ term: z.string().max(LONGEST_ID), language: z.enum(['sv', 'en']) }),
])
const partView = z.strictObject({
  show: z.literal('part'),
  subject,
  fold: z.enum(['short', 'whole', 'sources']),
  /** Whether the message above the card already says the direct answer. */
  said: z.boolean(),
  /** The list that it was opened from. */
  back: z.strictObject({ question, page: index }).optional(),
})

/** Shows a card what to turn into. Whatever a client sends can be forged, so it is checked on the way back. */
const view = z.discriminatedUnion('show', [answerView, partView])

export type AnswerView = z.infer<typeof answerView>
export type PartView = z.infer<typeof partView>
export type Subject = z.infer<typeof subject>
export type View = z.infer<typeof view>

/** The one verb of all our cards' actions. */
export const SHOW = 'show'

/** @returns undefined for data that no card of ours carries */
export function toView(data: unknown): View | undefined {
  return view.safeParse(withoutVerb(data)).data
}

/** A fallback Submit carries the verb among its data, and Teams adds members of its own called msteams. */
function withoutVerb(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'verb' && name !== 'msteams'))
}

/** Questions in cards are cut to what the core reads, which leaves their answers the same. */
export const askable = (text: string): string => text.slice(0, LONGEST_QUESTION)

/** A button that turns its card into a view. */
export const showing = (title: string, data: View): Execute => ({
  type: 'Action.Execute',
  title,
  verb: SHOW,
  data,
  fallback: { type: 'Action.Submit', title, data: { verb: SHOW, ...data } },
})

/** A line to choose; the arrow says so without colour. */
export const row = (text: string, data: View): Container =>
  container([paragraph([run(`› ${text}`, { color: 'Accent' })])], {
    spacing: 'Small',
    selectAction: showing(text, data),
  })

/** A line that opens a part. */
export const sectionRow = (
  section: Section,
  language: Language,
  back?: PartView['back'],
  text = headingOf(section, language),
): Container =>
  row(text, {
    show: 'part',
    subject: { section: section.id, language },
    fold: 'short',
    said: false,
    ...(back && { back }),
  })
