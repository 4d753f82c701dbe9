/** Why Teams did not take a message. */
export type DeliveryFailure =
  /** It answered, with this status, and may have said why (`BotNotInConversationRoster`) and how long (ms) to wait. */
  | { readonly kind: 'refused'; readonly status: number; readonly code?: string; readonly retryAfterMs?: number }
  /** There was no connection: nothing was sent. */
  | { readonly kind: 'unreachable' }
  /** The connection timed out or was cut: the message may have arrived. */
  | { readonly kind: 'unanswered' }
  /** Microsoft's login gave out no token; it may have said why (`AADSTS7000222`). */
  | { readonly kind: 'credentials'; readonly code?: string; readonly isPassing: boolean }

/** A message could not be delivered, after the tries that made sense. Carries nothing of the message. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'

  constructor(
    readonly failure: DeliveryFailure,
    readonly tries: number,
    options?: ErrorOptions,
  ) {
    super(adviceOn(failure), options)
  }

  /** Whether the same would be refused again: then nobody is to send it again. */
  get isForGood(): boolean {
    const { failure } = this
    return failure.kind === 'refused'
      ? !PASSING.has(failure.status)
      : failure.kind === 'credentials' && !failure.isPassing
  }

  /** What may have arrived counts as delivered, and what is refused for good would be again. */
  get mayBeSentAgain(): boolean {
    return this.failure.kind !== 'unanswered' && !this.isForGood
  }
}

/** Statuses that go away when one waits: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
export const PASSING: ReadonlySet<number> = new Set([408, 412, 429, 500, 502, 503, 504])

function adviceOn(failure: DeliveryFailure): string {
  switch (failure.kind) {
    case 'refused': {
      const advice = failure.code === undefined ? undefined : REFUSALS.get(failure.code)
      return `Teams refused the message. ${advice ?? `Status ${failure.status}.`}`
    }
    case 'unreachable':
      return 'Teams could not be reached. Check the network and the proxy.'
    case 'unanswered':
      return 'Teams did not answer; the message may have arrived. Check the network and the proxy.'
    case 'credentials':
      return failure.isPassing
        ? 'Microsoft’s login is out of reach or overloaded. Check the network and the proxy, or wait.'
        : `Microsoft gave out no token. ${(failure.code && LOGIN.get(failure.code)) ?? CHECK_ALL}`
  }
}

const CHECK_ALL = 'Check TEAMS_APP_ID, TEAMS_TENANT_ID and the secret, certificate or identity.'

/** Teams' own codes: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis */
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['BotNotInConversationRoster', 'The bot is not a member of the conversation: the app was removed from it.'],
  ['BotDisabledByAdmin', 'An administrator has blocked the app: Teams admin center → Manage apps.'],
  ['BotDisabledByUser', 'The person has blocked the bot.'],
  ['MessageWritesBlocked', 'The person has blocked the bot.'],
  ['ConversationBlockedByUser', 'The person has blocked the bot.'],
  ['ForbiddenOperationException', 'The bot is not installed for the person.'],
  ['MessageSizeTooBig', 'The message is too large.'],
  ['ConversationNotFound', 'The conversation is gone.'],
  ['ActivityNotFoundInConversation', 'The message that was to be replaced is gone.'],
  ['NotEnoughPermissions', 'The app lacks a permission: update the package in Teams.'],
])

/** Microsoft Entra's codes: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const LOGIN: ReadonlyMap<string, string> = new Map([
  ['AADSTS7000215', 'TEAMS_APP_PASSWORD is wrong: copy the secret’s value, not its id.'],
  ['AADSTS7000222', 'TEAMS_APP_PASSWORD has expired: create a new client secret.'],
  ['AADSTS700016', 'TEAMS_APP_ID is not an app of TEAMS_TENANT_ID.'],
  ['AADSTS7000229', 'TEAMS_APP_ID has no service principal in TEAMS_TENANT_ID.'],
  ['AADSTS7000112', 'TEAMS_APP_ID is an app that has been disabled: enable it in Microsoft Entra.'],
  ['AADSTS90002', 'TEAMS_TENANT_ID is no tenant.'],
  ['AADSTS900023', 'TEAMS_TENANT_ID is no tenant.'],
  ['AADSTS700027', 'TEAMS_CERTIFICATE is not registered with the app, or has expired.'],
  ['AADSTS70021', 'TEAMS_FEDERATED_CLIENT_ID is not among the app’s federated credentials.'],
  ['AADSTS700213', 'TEAMS_FEDERATED_CLIENT_ID is not among the app’s federated credentials.'],
])
