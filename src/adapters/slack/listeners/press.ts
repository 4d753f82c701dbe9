import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt'
import { z } from 'zod'
import { type Conversation, conversationOf, decodeConversation } from '../conversation.ts'
import { VIEW } from '../limits.ts'

type Given = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs

/** A click. Bolt's types promise a `response_url`, which a click in a view lacks. */
export interface Press extends Pick<Given, 'ack' | 'action' | 'client' | 'respond'> {
  readonly body: Omit<BlockAction, 'response_url'> & { readonly response_url?: string }
}

/** How to tell the person who pressed something in private. */
export const waysOfPress = ({ body, client, respond }: Press) => ({
  client,
  respond: body.response_url === undefined ? undefined : respond,
  thread: threadOfPress(body),
  triggerId: body.trigger_id,
})

/** Where a button was pressed. */
export type PressPlace =
  | { readonly in: 'private' }
  | { readonly in: 'message' }
  | { readonly in: 'home' }
  | { readonly in: 'modal'; readonly id: string; readonly hash: string; readonly canPush: boolean }

const container = z.object({ is_ephemeral: z.boolean().optional() })

export function pressPlaceOf({ view, container: where }: Pick<BlockAction, 'view' | 'container'>): PressPlace {
  if (view?.type === 'home') return { in: 'home' }
  if (view) return { in: 'modal', id: view.id, hash: view.hash, canPush: depthOf(view) < VIEW.depth }
  return container.safeParse(where).data?.is_ephemeral === true ? { in: 'private' } : { in: 'message' }
}

/** 1 for the modal opened first. A view names the first of its stack and the one below it. */
function depthOf(view: { id: string; root_view_id: string | null; previous_view_id: string | null }): number {
  if (view.root_view_id === null || view.root_view_id === view.id) return 1
  return view.previous_view_id === view.root_view_id ? 2 : VIEW.depth
}

const inThread = z.object({ thread_ts: z.string().optional() })
const message = z.object({ channel_id: z.string(), message_ts: z.string(), ...inThread.shape })

/** The thread that the pressed message stands in: without it a `response_url` writes to the channel. */
export const threadOfPress = ({ container: where, message: pressed }: Press['body']): string | undefined =>
  message.safeParse(where).data?.thread_ts ?? inThread.safeParse(pressed).data?.thread_ts

/**
 * The conversation that a button belongs to: the thread of its message, or the one that its view was opened from.
 * @returns undefined for Home, and for a private message outside threads, which nobody can reply to
 */
export function conversationOfPress(body: Press['body']): Conversation | undefined {
  const place = pressPlaceOf(body)
  if (place.in === 'modal') return decodeConversation(body.view?.private_metadata)
  const { data } = message.safeParse(body.container)
  if (!data) return undefined
  const thread = threadOfPress(body)
  if (thread === undefined && place.in === 'private') return undefined
  return conversationOf({ channel: data.channel_id, ts: data.message_ts, thread_ts: thread })
}
