import { z } from 'zod'
import { parseJson } from './json.ts'

/** Messages that belong together: a thread, in a channel or in a direct message. */
export interface Conversation {
  readonly channel: string
  /** The `ts` of the thread's first message. */
  readonly thread: string
}

/** A message that stands alone begins a thread: the answer comes below it, in the agent panel too. */
export const conversationOf = (message: {
  readonly channel: string
  readonly thread_ts?: string | undefined
  readonly ts: string
}): Conversation => ({ channel: message.channel, thread: message.thread_ts ?? message.ts })

/** What the conversation is remembered by; a channel's id is the same in every workspace that shares it. */
export const keyOf = ({ channel, thread }: Conversation): string => `slack/${channel}/${thread}`

const carriedForm = z.strictObject({ c: z.string().min(1), t: z.string().min(1) })

/** For the `private_metadata` of a view: a click there names no message. */
export const encodeConversation = ({ channel, thread }: Conversation): string =>
  JSON.stringify({ c: channel, t: thread })

/** @returns undefined for what is not ours */
export function decodeConversation(metadata: string | undefined): Conversation | undefined {
  const { data } = carriedForm.safeParse(parseJson(metadata))
  return data && { channel: data.c, thread: data.t }
}

/** Whom a message from a conversation can be shared with at once. */
export interface Sharing {
  /** Shown with what is shared. */
  readonly question?: string
  /** A mention of the channel; empty for a conversation without a name, undefined where the person is to choose. */
  readonly channel?: string
}

/** Slack's names for a conversation between two, and how those of group messages begin. */
const DIRECT_NAME = 'directmessage'
const GROUP_PREFIX = 'mpdm-'

/** @param name as Slack gives it with commands and clicks */
export function sharingIn(id: string | undefined, name = ''): Sharing {
  if (id === undefined || name === DIRECT_NAME || id.startsWith('D')) return {}
  return { channel: name.startsWith(GROUP_PREFIX) ? '' : `<#${id}>` }
}
