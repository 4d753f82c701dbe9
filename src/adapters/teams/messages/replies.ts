import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Store } from '../../../store/index.ts'
import { waitIdly } from '../../shared/wait.ts'
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

/** An answer that is on its way is waited for so long (ms), and looked for so often; Teams gives up after 15 s. */
const COMING_MS = 3000
const LOOK_MS = 100

/**
 * As {@link replyTo}, where a message may be edited while its answer is on its way: that is waited for. A message that nobody has
 * begun to answer is taken with this (`isFirst`), and is the caller's to answer.
 */
export async function comingReplyTo(
  asked: Asked,
  { contexts, firsts }: Pick<Store, 'contexts' | 'firsts'>,
): Promise<Reply | undefined> {
  const reply = await replyTo(asked, { contexts })
  const key = activityKey(asked)
  if (reply || key === undefined || (await firsts.isFirst(key))) return reply
  for (let ms = 0; ms < COMING_MS; ms += LOOK_MS) {
    await waitIdly(LOOK_MS)
    const coming = await replyTo(asked, { contexts })
    if (coming) return coming
  }
  return undefined
}

/** From now on the reply can be judged by a thumb, and changes where the message that it answers is edited. */
export async function rememberReply(asked: Asked, reply: Reply, { contexts }: Pick<Store, 'contexts'>): Promise<void> {
  const key = replyKey(asked)
  await Promise.all([
    contexts.set(answerKey(asked, reply.message), reply.answer),
    ...(key === undefined ? [] : [contexts.set(key, reply)]),
  ])
}
