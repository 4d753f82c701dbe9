import type { Activity } from 'botbuilder'
import type { Store } from '../../../store/index.ts'
import { thumbCounter } from '../../shared/thumbs.ts'

/** Where the id of the answer that a message gives is kept: Teams tells of a thumb by the message's id. */
export const answerKey = ({ conversation }: Pick<Activity, 'conversation'>, messageId: string): string =>
  `teams/answer/${conversation.id}/${messageId}`

/** Counts a thumb up or down by the answer's id; what the person may have written with it is not read. */
export async function countFeedback(
  activity: Pick<Activity, 'conversation' | 'replyToId'>,
  { reaction }: { readonly reaction?: unknown } = {},
  { contexts, counters }: Pick<Store, 'contexts' | 'counters'>,
): Promise<void> {
  if (!activity.replyToId || reaction === undefined) return
  const answer = await contexts.get(answerKey(activity, activity.replyToId))
  const counter = typeof answer === 'string' ? thumbCounter(answer, reaction) : undefined
  if (counter !== undefined) await counters.add(counter)
}
