import { z } from 'zod'
import { truncateAtWord } from '../../core/index.ts'
import { type ActionPayload, decodeAction, encodeAction } from '../shared/action-codec.ts'
import { parseJson } from './json.ts'

/** What one of our buttons carries. */
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
