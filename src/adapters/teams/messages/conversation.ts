import { type Activity, ActivityTypes } from 'botbuilder'

/**
 * Messages that belong together, as a key of the store. Teams' id of a conversation in a channel names the reply chain
 * too (`19:…@thread.tacv2;messageid=17`); a chat has no threads.
 */
export const conversationKey = ({ channelId, conversation }: Pick<Activity, 'channelId' | 'conversation'>): string =>
  `teams/${channelId}/${conversation.id}`

/** An activity, as a key of the store; undefined for one without an id, which nobody can tell from its repeat. */
export const activityKey = ({
  id,
  channelId,
  conversation,
}: Pick<Activity, 'id' | 'channelId' | 'conversation'>): string | undefined =>
  id ? `teams/activity/${channelId}/${conversation.id}/${id}` : undefined

/** What Teams may send more than once, as a key of the store. An edited message has the id of the message. */
export function deliveryKey(activity: Activity): string | undefined {
  const key = activityKey(activity)
  const isEdited = key !== undefined && activity.type === EDITED
  return isEdited ? `${key}/${new Date(activity.timestamp ?? 0).valueOf()}` : key
}

const EDITED: string = ActivityTypes.MessageUpdate
