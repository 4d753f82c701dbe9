import { TeamsAdapter } from '@microsoft/teams-ai'
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder'
import { AuthenticationConstants, AuthenticationError } from 'botframework-connector'
import type { RetryPolicy } from '../../shared/delivery.ts'
import type { Credentials } from '../settings.ts'
import { boundRetries, keepEntitiesWhole } from './connector.ts'

/** A request whose token is missing, junk, forged or expired. */
export class RefusedTokenError extends Error {
  override readonly name = 'RefusedTokenError'
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
}

/** The Bot Framework's way in and out, without its habit of answering with the text of its errors. */
export class BotConnection extends TeamsAdapter {
  readonly #retryPolicy: RetryPolicy | undefined

  constructor(credentials: Credentials, { retryPolicy, signingKeysUrl }: ConnectionOptions = {}) {
    super({ ...toConfiguration(credentials), ...(signingKeysUrl !== undefined && publicCloudWith(signingKeysUrl)) })
    this.#retryPolicy = retryPolicy
    keepEntitiesWhole()
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
    try {
      return await this.processActivity(authorization, activity, async (context) => {
        turnIs.reached = true
        boundRetries(context.turnState.get(this.ConnectorClientKey), this.#retryPolicy)
        await turn(context)
      })
    } catch (cause) {
      if (turnIs.reached) throw cause
      throw isRefusal(cause)
        ? new RefusedTokenError('The token was refused.', { cause })
        : new UncheckedTokenError('The token could not be checked: are Microsoft’s signing keys within reach?', {
            cause,
          })
    }
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

const toConfiguration = (credentials: Credentials): Record<string, string> =>
  credentials.mode === 'local'
    ? {}
    : {
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppId: credentials.appId,
        MicrosoftAppPassword: credentials.appPassword,
        MicrosoftAppTenantId: credentials.tenantId,
      }

/** What jsonwebtoken throws for a token with a wrong signature, audience or date. */
const TOKEN_ERRORS: ReadonlySet<string> = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'])

const isRefusal = (error: unknown): boolean =>
  error instanceof AuthenticationError || (error instanceof Error && TOKEN_ERRORS.has(error.name))
