import { type Activity, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Answer } from '../../../core/index.ts'
import type { Json, Store } from '../../../store/index.ts'
import { presented } from '../cards/card.ts'
import { DeliveryError } from '../connection/delivery-error.ts'
import type { RenderOptions } from '../options.ts'
import { drawMessage, withSuggestions } from './message.ts'
import { rememberReply } from './replies.ts'
import { isPrivate, sendToAsker } from './targeted.ts'

/** An answer that Teams has not taken yet: all that any copy of the bot needs to send it. */
export interface PendingAnswer {
  readonly message: Partial<Activity>
  /** The same to whoever asked alone, where they asked so: it is tried first. */
  readonly alone?: Partial<Activity> | undefined
  /** The answer's id. */
  readonly answer: string
}

/** What answers an activity, drawn. */
export function pendingAnswer(answer: Answer, activity: Activity, options: RenderOptions): PendingAnswer {
  const shown = presented(answer, options)
  const { message } = drawMessage(shown, options)
  const isPersonal = activity.conversation.conversationType === 'personal'
  return {
    message: isPersonal ? withSuggestions(message, answer) : message,
    ...(isPrivate(activity) && { alone: drawMessage({ ...shown, isPrivate: true }, options).message }),
    answer: answer.id,
  }
}

/** To whoever asked alone, where they asked so; in the conversation where Teams does not take that. */
export async function sendPending(
  context: TurnContext,
  { message, alone, answer }: PendingAnswer,
  store: Pick<Store, 'contexts'>,
): Promise<void> {
  const sent = (alone && (await sentAlone(context, alone))) ?? (await context.sendActivity(message))
  if (sent) await rememberReply(context.activity, { message: sent.id, answer }, store)
}

async function sentAlone(context: TurnContext, message: Partial<Activity>): Promise<ResourceResponse | undefined> {
  try {
    return await sendToAsker(context, message)
  } catch (error) {
    if (error instanceof DeliveryError && error.failure.kind === 'refused') return undefined
    throw error
  }
}

const account = z.looseObject({ id: z.string() })
const referenceForm = z.looseObject({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: account,
  bot: account,
  user: account,
})
const messageForm = z.looseObject({ type: z.literal('message') })

const kept = z.strictObject({
  reference: z.custom<ConversationReference>((value) => referenceForm.safeParse(value).success),
  message: z.custom<Partial<Activity>>((value) => messageForm.safeParse(value).success),
  alone: z.custom<Partial<Activity>>((value) => messageForm.safeParse(value).success).optional(),
  answer: z.string(),
})

/** As the outbox keeps it, until it is sent: the answer, and ids of where it belongs; no name of a person or a chat. */
export function toPayload(activity: Activity, pending: PendingAnswer): Json {
  const { activityId, bot, channelId, serviceUrl, locale } = TurnContext.getConversationReference(activity)
  const { id, isGroup, conversationType, tenantId } = activity.conversation
  const reference = {
    ...{ activityId, bot, channelId, serviceUrl, locale },
    conversation: { id, isGroup, conversationType, tenantId },
    user: { id: activity.from.id },
  }
  return jsonOf({ ...pending, reference })
}

/** What is not set is left out, as JSON does. To have it checked would cost as much as drawing the answer. */
const jsonOf = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json

/** @returns undefined for what another version of the bot has written */
export const fromAccepted = (payload: Json) => kept.safeParse(payload).data
