import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Store } from '../../../store/index.ts'
import { activityKey } from './conversation.ts'
import { answerKey } from './feedback.ts'

type Asked = Pick<Activity, 'id' | 'channelId' | 'conversation'>

const replyForm = z.strictObject({ message: z.string(), answer: z.string() })

/** The message that answers another, and the id of the answer that it gives. */
type Reply = z.infer<typeof replyForm>

const replyKey = (asked: Asked): string | undefined => {
  const key = activityKey(asked)
  return key && `${key}/reply`
}

/** Undefined where a message has not been answered, or where that was a day ago. */
export async function replyTo(asked: Asked, { contexts }: Pick<Store, 'contexts'>): Promise<Reply | undefined> {
  const key = replyKey(asked)
  return key === undefined ? undefined : replyForm.safeParse(await contexts.get(key)).data
}

/** From now on the reply can be judged by a thumb, and changes where the message that it answers is edited. */
export async function rememberReply(asked: Asked, reply: Reply, { contexts }: Pick<Store, 'contexts'>): Promise<void> {
  const key = replyKey(asked)
  await Promise.all([
    contexts.set(answerKey(asked, reply.message), reply.answer),
    ...(key === undefined ? [] : [contexts.set(key, reply)]),
  ])
}
