/** Activities as Teams posts them: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations */
export const BOT = { id: '28:bot', name: 'Vårdkompetens' }
export const PERSON = { id: '29:person', name: 'Astrid Testsson' }

let count = 0

interface Envelope {
  readonly serviceUrl: string
  readonly conversation?: Record<string, unknown>
  readonly locale?: string
}

const envelope = ({ serviceUrl, conversation, locale = 'sv-SE' }: Envelope) => ({
  id: `activity-${++count}`,
  timestamp: '2026-11-21T12:00:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  from: PERSON,
  recipient: BOT,
  conversation: conversation ?? { id: 'a:personal', conversationType: 'personal' },
  locale,
})

export const CHANNEL = { id: '19:channel@thread.tacv2;messageid=17', conversationType: 'channel', isGroup: true }

export const message = (to: Envelope, text: string | undefined, more: object = {}) => ({
  ...envelope(to),
  type: 'message',
  ...(text === undefined ? {} : { text }),
  ...more,
})

export const mention = (text: string | undefined, mentioned = BOT) => ({
  type: 'mention',
  mentioned,
  ...(text === undefined ? {} : { text }),
})

export const invoke = (to: Envelope, name: string, value: unknown) => ({ ...envelope(to), type: 'invoke', name, value })

export const execute = (to: Envelope, verb: string, data: unknown) =>
  invoke(to, 'adaptiveCard/action', { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' })

export const query = (to: Envelope, words: string | undefined, options: object = { skip: 0, count: 25 }) =>
  invoke(to, 'composeExtension/query', {
    commandId: 'search',
    parameters: words === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'query', value: words }],
    queryOptions: options,
  })

export const membersAdded = (to: Envelope, members: readonly object[]) => ({
  ...envelope(to),
  type: 'conversationUpdate',
  membersAdded: members,
})
