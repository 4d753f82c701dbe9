/** Why Teams did not take a message. */
export type DeliveryFailure =
  /** It answered, with this status, and may have said how long (milliseconds) to wait. */
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfterMs?: number }
  /** There was no connection: nothing was sent. */
  | { readonly kind: 'unreachable' }
  /** The connection timed out or was cut: the message may have arrived. */
  | { readonly kind: 'unanswered' }
  /** Microsoft's login gave out no token. */
  | { readonly kind: 'credentials' }

/** A message could not be delivered, after the tries that made sense. Carries nothing of the message. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'

  constructor(
    readonly failure: DeliveryFailure,
    readonly tries: number,
    options?: ErrorOptions,
  ) {
    super(`${ADVICE[failure.kind]}${failure.kind === 'refused' ? ` Status ${failure.status}.` : ''}`, options)
  }
}

const ADVICE: Readonly<Record<DeliveryFailure['kind'], string>> = {
  refused: 'Teams refused the message.',
  unreachable: 'Teams could not be reached. Check the network and the proxy.',
  unanswered: 'Teams did not answer; the message may have arrived. Check the network and the proxy.',
  credentials: 'Microsoft gave out no token. Check TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID.',
}
