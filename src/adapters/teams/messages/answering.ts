import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Answer } from '../../../core/index.ts'
import type { Store } from '../../../store/index.ts'
import type { Conversations } from '../../shared/conversations.ts'
import { DeliveryError } from '../connection/delivery-error.ts'
import type { RenderOptions } from '../options.ts'
import { conversationKey } from './conversation.ts'
import type { AnswerDeliveries } from './deliver-answers.ts'
import { toMessage } from './message.ts'
import { pendingAnswer } from './pending.ts'
import { answerTo, isMentioned } from './question.ts'
import { comingReplyTo, rememberReply, replyTo } from './replies.ts'

export interface AnsweringOptions extends RenderOptions {
  readonly store: Store
  readonly conversations: Conversations
  readonly deliveries: AnswerDeliveries
}

/** Answers a message. What is drawn is kept until Teams has it: another copy may have to send it. */
export async function answerMessage(context: TurnContext, options: AnsweringOptions): Promise<void> {
  await send(context, await answerIn(context, options), options)
}

/**
 * A question that is edited has its answer changed. One that was not answered is where it is the bot's now, by a mention
 * that was forgotten, or in a chat with the bot alone.
 */
export async function answerEdited(context: TurnContext, options: AnsweringOptions): Promise<void> {
  const { activity } = context
  if (!EDITED.safeParse(activity.channelData).success) return
  const isForBot = activity.conversation.conversationType === 'personal' || isMentioned(activity)
  const reply = isForBot ? await comingReplyTo(activity, options.store) : await replyTo(activity, options.store)
  if (!reply && !isForBot) return
  const answer = await answerIn(context, options)
  if (reply?.answer === answer.id) return
  if (reply && (await isChanged(context, reply.message, answer, options))) return
  await send(context, answer, options)
}

const EDITED = z.looseObject({ eventType: z.literal('editMessage') })

const answerIn = ({ activity }: TurnContext, { conversations }: AnsweringOptions): Promise<Answer> =>
  answerTo(activity, (question) => conversations.ask(conversationKey(activity), question))

function send(context: TurnContext, answer: Answer, { deliveries, ...options }: AnsweringOptions): Promise<void> {
  return deliveries.deliver(context, pendingAnswer(answer, context.activity, options))
}

/** @returns false where the old answer is not there to be changed, or too old */
async function isChanged(
  context: TurnContext,
  message: string,
  answer: Answer,
  { store, ...options }: AnsweringOptions,
): Promise<boolean> {
  const changed: Partial<Activity> = { ...toMessage(answer, options), type: ActivityTypes.Message, id: message }
  try {
    await context.updateActivity(changed)
  } catch (error) {
    if (error instanceof DeliveryError && error.isForGood) return false
    throw error
  }
  await rememberReply(context.activity, { message, answer: answer.id }, store)
  return true
}
