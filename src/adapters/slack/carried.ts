import { z } from 'zod'
import { type Language, LANGUAGES, truncateAtWord } from '../../core/index.ts'
import { type ActionPayload, decodeAction, encodeAction } from '../shared/action-codec.ts'
import { type Thumb, thumbCounter } from '../shared/thumbs.ts'
import { parseJson } from './json.ts'

/** What a button carries that shows something. */
export interface Carried {
  readonly action: ActionPayload
  /** What the asker wrote, in messages that only the asker sees: shared with the excerpt, and kept nowhere but in Slack. */
  readonly question?: string
}

/** Characters: longer ones are cut. With the longest action a value then stays under Slack's 2,000. */
const LONGEST_CARRIED = 300

const withQuestion = z.strictObject({ a: z.string(), q: z.string() })

export function encodeCarried({ action, question = '' }: Carried): string {
  const a = encodeAction(action)
  return question === '' ? a : JSON.stringify({ a, q: truncateAtWord(question, LONGEST_CARRIED) })
}

/** @returns undefined for what is not ours: it comes from outside */
export function decodeCarried(value: string): Carried | undefined {
  const { data } = withQuestion.safeParse(parseJson(value))
  const action = decodeAction(data?.a ?? value)
  return action && { action, ...(data && { question: data.q }) }
}

export const encodeThumb = (thumb: Thumb, answerId: string): string => `${thumb}:${answerId}`

/** @returns the counter's name; undefined for what is not ours */
export function feedbackCounter(value = ''): string | undefined {
  const [, thumb, answerId = ''] = /^(\w+):([0-9a-f]{12})$/.exec(value) ?? []
  return thumbCounter(answerId, thumb)
}

/** Who may take a message away, and the language to refuse others in. */
export interface Removal {
  readonly owner: string
  readonly language: Language
}

const REMOVAL = z.templateLiteral([z.enum(LANGUAGES), ':', z.string().regex(/^\w+$/)])

export const encodeRemoval = ({ owner, language }: Removal): string => `${language}:${owner}`

/** @returns undefined for what is not ours */
export function decodeRemoval(value: string | undefined): Removal | undefined {
  const [language, owner] = REMOVAL.safeParse(value).data?.split(':') ?? []
  const known = LANGUAGES.find((one) => one === language)
  return known && owner !== undefined ? { owner, language: known } : undefined
}
