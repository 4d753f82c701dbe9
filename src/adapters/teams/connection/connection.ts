import { TeamsAdapter } from '@microsoft/teams-ai'
import type { Activity, ConversationReference, InvokeResponse, TurnContext } from 'botbuilder'
import { AuthenticationConstants, AuthenticationError } from 'botframework-connector'
import type { RetryPolicy } from '../../shared/delivery.ts'
import type { Credentials } from '../settings.ts'
import { boundRetries, keepPropertiesWhole } from './connector.ts'
import { FreshCredentials, type Login, loginFor } from './credentials.ts'
import { DeliveryError } from './delivery-error.ts'
import type { Pacing } from './pacing.ts'
import { aloud, quietly } from './quiet.ts'
import { type RefusalReason, tokenRefusal } from './refusals.ts'
import { RETRY_POLICY } from './send-patiently.ts'
import { LoginError, signInTime } from './sign-in-time.ts'

/** A request whose token is missing, junk, forged or expired. */
export class RefusedTokenError extends Error {
  override readonly name = 'RefusedTokenError'

  constructor(
    readonly reason: RefusalReason,
    options?: ErrorOptions,
  ) {
    super('The token was refused.', options)
  }
}

/** A request whose token could not be checked: Microsoft's signing keys are out of reach. */
export class UncheckedTokenError extends Error {
  override readonly name = 'UncheckedTokenError'
}

export interface ConnectionOptions {
  /** How long to go on trying to deliver. Default: `RETRY_POLICY`. */
  readonly retryPolicy?: RetryPolicy | undefined
  /** Where the keys that sign Teams' requests are published; Microsoft's public address unless told. */
  readonly signingKeysUrl?: string | undefined
  /** How requests are signed; by Microsoft's login unless told. */
  readonly signing?: Login | undefined
}

/** The Bot Framework's way in and out, without its habit of answering with the text of its errors. */
export class BotConnection extends TeamsAdapter {
  readonly #appId: string | undefined
  readonly #login: FreshCredentials | undefined
  readonly #retryPolicy: RetryPolicy | undefined

  readonly #pacing: Pacing

  constructor(credentials: Credentials, pacing: Pacing, options: ConnectionOptions = {}) {
    const { retryPolicy, signingKeysUrl, signing } = options
    const keys = signingKeysUrl === undefined ? {} : publicCloudWith(signingKeysUrl)
    const login = credentials.mode === 'local' ? undefined : new FreshCredentials(signing ?? loginFor(credentials))
    super(keys, login)
    this.#login = login
    this.#appId = credentials.mode === 'local' ? undefined : credentials.appId
    this.#retryPolicy = retryPolicy
    this.#pacing = pacing
    keepPropertiesWhole()
  }

  /**
   * Sees whether Microsoft's login gives out a token; without credentials there is nothing to see.
   * @throws {DeliveryError}
   */
  async signIn(): Promise<void> {
    const [login, appId] = [this.#login, this.#appId]
    if (!login || appId === undefined) return
    const { totalMs } = this.#retryPolicy ?? RETRY_POLICY
    try {
      await signInTime(() => login.signIn(appId), totalMs)
    } catch (cause) {
      const refusal = cause instanceof LoginError ? cause.refusal : { isPassing: true }
      throw new DeliveryError({ kind: 'credentials', ...refusal }, 1, { cause })
    }
  }

  /**
   * Checks a request's token and takes the activity through one turn.
   * @returns what an invoke is answered with; undefined for all else
   * @throws {RefusedTokenError | UncheckedTokenError} before the turn; whatever `onTurnError` throws, in it
   */
  async receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<unknown>,
  ): Promise<InvokeResponse | undefined> {
    const turnIs = { reached: false }
    const takeTurn = async (context: TurnContext) => {
      turnIs.reached = true
      await this.#bounded(context, turn)
    }
    try {
      return await quietly(() =>
        this.processActivity(authorization, activity, (context) => aloud(() => takeTurn(context))),
      )
    } catch (cause) {
      if (turnIs.reached) throw cause
      throw isRefusal(cause)
        ? new RefusedTokenError(tokenRefusal(cause, authorization, this.#appId), { cause })
        : new UncheckedTokenError('The token could not be checked.', { cause })
    }
  }

  /** Takes up a conversation at an activity that is not under way any longer. @throws whatever the turn throws */
  async proceed(
    reference: Partial<ConversationReference>,
    turn: (context: TurnContext) => Promise<unknown>,
  ): Promise<void> {
    await this.continueConversationAsync(this.#appId ?? '', reference, (context) => {
      // The library gives the turn an activity of its own making: a reply would be to that.
      if (reference.activityId !== undefined) context.activity.id = reference.activityId
      return this.#bounded(context, turn)
    })
  }

  async #bounded(context: TurnContext, turn: (context: TurnContext) => Promise<unknown>): Promise<void> {
    boundRetries(context.turnState.get(this.ConnectorClientKey), {
      policy: this.#retryPolicy,
      pacing: this.#pacing,
      renewToken: () => this.#login?.renewToken(),
    })
    await turn(context)
  }
}

/** Microsoft's public cloud but for the keys. The Bot Framework takes either no address of its own making or all. */
const publicCloudWith = (signingKeysUrl: string): Record<string, string> => ({
  ToBotFromChannelOpenIdMetadataUrl: signingKeysUrl,
  ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  OAuthUrl: AuthenticationConstants.OAuthUrl,
})

/** What jsonwebtoken throws for a token with a wrong signature, audience or date. */
const TOKEN_ERRORS: ReadonlySet<string> = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'])

const isRefusal = (error: unknown): boolean =>
  (error instanceof AuthenticationError && error.statusCode < 500) ||
  (error instanceof Error && TOKEN_ERRORS.has(error.name))
