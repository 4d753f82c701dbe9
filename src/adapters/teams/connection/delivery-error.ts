/** Why Teams did not take a message. */
export type DeliveryFailure =
  /** It answered, with this status. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Nothing answered in time. */
  | { readonly kind: 'unreachable' }
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
  credentials: 'Microsoft gave out no token. Check TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID.',
}
