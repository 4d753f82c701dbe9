import type { Activity, ChannelAccount, TurnContext } from 'botbuilder'

/** An account that a message is meant for alone: https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages */
type Targeted = ChannelAccount & { readonly isTargeted?: unknown }

/** Whether a question was asked so that nobody else in the conversation sees it: by a slash command. */
export function isPrivate({ recipient }: Pick<Activity, 'recipient'>): boolean {
  const { isTargeted }: Targeted = recipient
  return isTargeted === true
}

/** Sends a message that only whoever asked sees. The library sets the recipient itself, and after that it is marked. */
export async function sendToAsker(context: TurnContext, message: Partial<Activity>) {
  let isMarking = true
  context.onSendActivities(async (_context, activities, next) => {
    const recipient: Targeted = { ...context.activity.from, isTargeted: true }
    if (isMarking) for (const activity of activities) activity.recipient = recipient
    return next()
  })
  try {
    return await context.sendActivity(message)
  } finally {
    isMarking = false
  }
}
