/// <reference lib="dom" />
import * as z from 'zod/mini'

/* What our own server sends, as far as the script reads it. */

const slackElement = z.looseObject({
  type: z.string(),
  action_id: z.optional(z.string()),
  value: z.optional(z.string()),
  text: z.optional(z.unknown()),
  options: z.optional(z.array(z.looseObject({ text: z.looseObject({ text: z.string() }), value: z.string() }))),
})
const slackBlock = z.looseObject({ type: z.string(), elements: z.optional(z.array(slackElement)) })
const slackMessage = z.looseObject({ blocks: z.array(slackBlock) })
const teamsMessage = z.looseObject({
  text: z.optional(z.string()),
  attachments: z.optional(z.array(z.looseObject({ content: z.looseObject({}) }))),
  entities: z.optional(
    z.array(
      z.looseObject({
        citation: z.array(
          z.looseObject({
            position: z.number(),
            appearance: z.looseObject({ name: z.string(), url: z.optional(z.string()) }),
          }),
        ),
      }),
    ),
  ),
})

export const answerPreview = z.object({
  answer: z.object({ language: z.string() }),
  slack: slackMessage,
  teams: teamsMessage,
  /** What the next question goes on from; only the server reads it. */
  context: z.unknown(),
  /** HTML */
  considered: z.string(),
})
export const slackReaction = z.object({
  shows: z.enum(['message', 'modal', 'post']),
  blocks: z.array(slackBlock),
})
export const teamsCard = z.looseObject({})

export type SlackElement = z.infer<typeof slackElement>
export type SlackBlock = z.infer<typeof slackBlock>
export type SlackMessage = z.infer<typeof slackMessage>
export type SlackReaction = z.infer<typeof slackReaction>
export type TeamsMessage = z.infer<typeof teamsMessage>
export type SourceMark = NonNullable<TeamsMessage['entities']>[number]['citation'][number]
export type AnswerPreview = z.infer<typeof answerPreview>

/** What the page tells the script: what to say (see `WebWording.playground.script`) and where to ask. */
export const pageData = z.object({
  words: z.object({
    json: z.string(),
    modal: z.string(),
    close: z.string(),
    emulated: z.string(),
    failed: z.string(),
    loading: z.string(),
    tooMany: z.string(),
  }),
  addresses: z.object({ answer: z.string(), slack: z.string(), teams: z.string() }),
  /** Of the question in the page's address: a visit asks once. */
  preview: z.optional(answerPreview),
})
export type Words = z.infer<typeof pageData>['words']
export type Addresses = z.infer<typeof pageData>['addresses']

const TOO_MANY = 429

/** The server asks to wait. */
export class TooManyError extends Error {
  override readonly name = 'TooManyError'
}

/**
 * @throws {TooManyError}
 * @throws where the server refuses, cannot be reached, or sends something else
 */
export async function fetchJson<T>(form: z.ZodMiniType<T>, address: string, body?: object): Promise<T> {
  const response = await fetch(
    address,
    body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  )
  if (response.status === TOO_MANY) throw new TooManyError()
  if (!response.ok) throw new Error(`${response.status}`)
  return form.parse(await response.json())
}
