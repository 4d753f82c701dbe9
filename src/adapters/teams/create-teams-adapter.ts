import { type Activity, ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import { createMemoryStore, type Store } from '../../store/index.ts'
import type { Adapter } from '../shared/adapter.ts'
import { framesOf } from '../shared/failure.ts'
import { createInFlight } from '../shared/in-flight.ts'
import { waitIdly } from '../shared/wait.ts'
import { createApplication } from './application.ts'
import {
  BotConnection,
  type ConnectionOptions,
  RefusedTokenError,
  UncheckedTokenError,
} from './connection/connection.ts'
import { DeliveryError } from './connection/delivery-error.ts'
import { createProvenTokens, limitUnproven, onlyLoopback, onlyWithToken } from './connection/guard.ts'
import { toActivity } from './connection/inbound.ts'
import { createRefusals, type RefusalReason } from './connection/refusals.ts'
import { createRouter } from './connection/router.ts'
import { createPacing } from './connection/pacing.ts'
import { isTrustedServiceUrl } from './connection/service-url.ts'
import { isAnsweredTenant } from './connection/tenants.ts'
import { LIMITS } from './limits.ts'
import { deliveryKey } from './messages/conversation.ts'
import { createAnswerDeliveries } from './messages/deliver-answers.ts'
import type { RenderOptions } from './options.ts'
import { type TeamsSettings, toCredentials } from './settings.ts'
import { languageOf, TEAMS_WORDING } from './wording/index.ts'

export interface TeamsAdapterOptions extends ConnectionOptions, RenderOptions {
  readonly settings: TeamsSettings
  readonly log: Logger
  /** What the copies of the bot share. Default: this process's memory. */
  readonly store?: Store
}

/** Requests in flight get this long (milliseconds) when the bot stops. */
const STOPPING_MS = 5000

/** Milliseconds between tries to sign in, once that has failed: the status turns back without anybody's question. */
const SIGN_IN_AGAIN_MS = 60_000

/** Channels of the Bot Framework that nobody has meant to turn on. */
const WEB_CHAT: ReadonlySet<string> = new Set(['webchat', 'directline'])

/**
 * Teams: `POST /api/messages`.
 * @throws {TeamsSettingsError} for settings that are incomplete or contradict each other
 */
export function createTeamsAdapter({
  settings,
  log,
  core,
  store = createMemoryStore(),
  ...options
}: TeamsAdapterOptions): Adapter {
  const credentials = toCredentials(settings)
  const connection = new BotConnection(credentials, createPacing(store), options)
  const deliveries = createAnswerDeliveries(connection, store, log, {
    onSent: () => (trouble = undefined),
    onRefused: noteFailure,
  })
  const application = createApplication(connection, { ...options, store, core, deliveries })
  application.error((context, error) => apologise(context, error, log))
  const note = createRefusals(log)
  const proven = createProvenTokens()
  const guards =
    credentials.mode === 'local'
      ? [onlyLoopback(note)]
      : [onlyWithToken(credentials.appId, note), limitUnproven(proven, store.limits, note)]
  const inFlight = createInFlight()
  let underWay = 0
  let isOn = false
  /** Why nothing can be sent, in words for whoever runs the server. */
  let trouble: string | undefined

  async function receive(authorization: string, body: unknown): Promise<number | InvokeResponse> {
    const activity = toActivity(body)
    if (!isOn) return refuse(503, 'stopping')
    if (!activity) return refuse(400, 'activity')
    if (!isTrustedServiceUrl(activity.serviceUrl, credentials.mode)) {
      return refuse(403, WEB_CHAT.has(activity.channelId) ? 'web-chat' : 'other-cloud')
    }
    if (underWay >= LIMITS.requestsAtOnce) return refuse(503, 'busy')
    underWay++
    return inFlight.track(take(authorization, activity).finally(() => underWay--))
  }

  function refuse(status: number, reason: RefusalReason): number {
    note(status, reason)
    return status
  }

  /** One turn for each activity, however often Teams sends it; invokes are asked again by people. */
  async function take(authorization: string, activity: Activity): Promise<number | InvokeResponse> {
    const key = isInvoke(activity) ? undefined : deliveryKey(activity)
    const turn = { isOurs: false, isForeign: false }
    try {
      const response = await connection.receive(authorization, activity, async (context) => {
        proven.add(authorization)
        turn.isForeign = !isAnsweredTenant(activity, credentials)
        turn.isOurs = !turn.isForeign && (key === undefined || (await store.firsts.isFirst(key)))
        if (turn.isOurs) await application.run(context)
      })
      if (turn.isForeign) return refuse(403, 'tenant')
      return response ?? 200
    } catch (error) {
      if (turn.isOurs && key !== undefined && isToBeSentAgain(error)) await store.firsts.forget(key)
      return statusOf(error)
    }
  }

  /** The status of a request that came to nothing. */
  function statusOf(error: unknown): number {
    if (error instanceof RefusedTokenError) return refuse(401, error.reason)
    if (error instanceof UncheckedTokenError) return refuse(503, 'signing-keys')
    if (error instanceof DeliveryError) {
      noteFailure(error)
      return error.isForGood ? 200 : 502
    }
    log.error(traceOf(error), 'a turn failed')
    return 500
  }

  /** What nobody can send turns the channel's status, until a login succeeds. */
  function noteFailure({ failure, tries, message }: DeliveryError): void {
    log.error({ failure, tries }, message)
    if (failure.kind !== 'credentials') return
    if (trouble === undefined) void signInAgain()
    trouble = message
  }

  async function signInAgain(): Promise<void> {
    await waitIdly(SIGN_IN_AGAIN_MS)
    if (isOn && trouble !== undefined) await signIn()
  }

  /** A wrong secret is told of when the bot starts, not when the first person asks. */
  async function signIn(): Promise<void> {
    try {
      await connection.signIn()
      trouble = undefined
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error
      if (error.message !== trouble) log.error({ failure: error.failure, tries: error.tries }, error.message)
      trouble = error.message
      void signInAgain()
    }
  }

  return {
    name: 'teams',
    router: createRouter(guards, receive, note),
    readiness: () => {
      const reason = isOn ? trouble : 'The Teams bot is not started.'
      return reason === undefined ? { ready: true } : { ready: false, reason }
    },
    start: () => {
      isOn = true
      void signIn()
      deliveries.start()
      return Promise.resolve()
    },
    stop: async () => {
      isOn = false
      await Promise.all([inFlight.finished(STOPPING_MS), deliveries.stop(STOPPING_MS)])
    },
  }
}

const INVOKE: string = ActivityTypes.Invoke
const MESSAGE: string = ActivityTypes.Message

const isInvoke = ({ type }: Activity): boolean => type === INVOKE

/** Whether somebody waits for what comes of it. */
const isAsking = (activity: Activity): boolean => isInvoke(activity) || activity.type === MESSAGE

const isToBeSentAgain = (error: unknown): boolean => !(error instanceof DeliveryError) || error.mayBeSentAgain

/**
 * Tells whoever asked, in their language, and whoever runs the server in the log. Neither hears what was asked. Where
 * nobody asked, as when the bot is added or a message edited, a sentence about it would come out of nowhere.
 */
async function apologise(context: TurnContext, error: unknown, log: Logger): Promise<void> {
  if (error instanceof DeliveryError || !isAsking(context.activity)) throw error
  log.error({ ...traceOf(error), activity: context.activity.type }, 'a turn failed')
  if (isInvoke(context.activity)) {
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 500 } })
  } else {
    await context.sendActivity(TEAMS_WORDING[languageOf(context.activity.locale)].failure)
  }
}

/** What a log may say of an error. */
const traceOf = (error: unknown): object => (error instanceof Error ? { error: error.name, at: framesOf(error) } : {})
