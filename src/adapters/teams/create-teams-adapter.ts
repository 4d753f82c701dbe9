import { type Activity, ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import type { Adapter } from '../shared/adapter.ts'
import { createMemoryStore, type Store } from '../../store/index.ts'
import { framesOf } from '../shared/failure.ts'
import { createInFlight } from '../shared/in-flight.ts'
import { memoise } from '../shared/memoise.ts'
import { createApplication } from './application.ts'
import {
  BotConnection,
  type ConnectionOptions,
  RefusedTokenError,
  UncheckedTokenError,
} from './connection/connection.ts'
import { DeliveryError } from './connection/delivery-error.ts'
import { toActivity } from './connection/inbound.ts'
import { createRouter } from './connection/router.ts'
import { isTrustedServiceUrl } from './connection/service-url.ts'
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

/** Activities whose answer is known not to have arrived, kept so that Teams may send them again: an outage's. */
const MOST_UNANSWERED = 1000

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
  const connection = new BotConnection(credentials, options)
  const application = createApplication(connection, { ...options, core: { ...core, ask: memoise(core.ask) } })
  application.error((context, error) => apologise(context, error, log))
  const unanswered = new Set<string>()
  const inFlight = createInFlight()
  let isOn = false

  async function receive(authorization: string, body: unknown): Promise<number | InvokeResponse> {
    const activity = toActivity(body)
    if (!isOn) return 503
    if (!activity) return 400
    if (!isTrustedServiceUrl(activity.serviceUrl, credentials.mode)) return 403
    return inFlight.track(take(authorization, activity))
  }

  /** One turn for each activity, however often Teams sends it; invokes are asked again by people. */
  async function take(authorization: string, activity: Activity): Promise<number | InvokeResponse> {
    const key = isInvoke(activity) || !activity.id ? undefined : keyOf(activity, activity.id)
    const turn = { isOurs: false }
    try {
      const response = await connection.receive(authorization, activity, async (context) => {
        turn.isOurs = key === undefined || unanswered.delete(key) || (await store.firsts.isFirst(key))
        if (!turn.isOurs) return
        await application.run(context)
      })
      return response ?? 200
    } catch (error) {
      if (turn.isOurs && key !== undefined && !mayHaveArrived(error)) {
        if (unanswered.size >= MOST_UNANSWERED) unanswered.clear()
        unanswered.add(key)
      }
      return statusOf(error, log)
    }
  }

  return {
    name: 'teams',
    router: createRouter(credentials.mode, receive),
    readiness: () => (isOn ? { ready: true } : { ready: false, reason: 'The Teams bot is not started.' }),
    start: () => {
      isOn = true
      return Promise.resolve()
    },
    stop: async () => {
      isOn = false
      await inFlight.finished(STOPPING_MS)
    },
  }
}

const INVOKE: string = ActivityTypes.Invoke

const isInvoke = ({ type }: Activity): boolean => type === INVOKE

const keyOf = ({ channelId, conversation }: Activity, id: string): string => `${channelId}\n${conversation.id}\n${id}`

/** Then the activity counts as answered: sent again by Teams, it is not answered twice. */
const mayHaveArrived = (error: unknown): boolean =>
  error instanceof DeliveryError && error.failure.kind === 'unanswered'

/** Tells the person in their language, and whoever runs the server in the log. Neither hears what was asked. */
async function apologise(context: TurnContext, error: unknown, log: Logger): Promise<void> {
  if (error instanceof DeliveryError) throw error
  log.error({ ...traceOf(error), activity: context.activity.type }, 'a turn failed')
  if (isInvoke(context.activity)) {
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 500 } })
  } else {
    await context.sendActivity(TEAMS_WORDING[languageOf(context.activity.locale)].failure)
  }
}

/** The status of a request that came to nothing. */
function statusOf(error: unknown, log: Logger): number {
  if (error instanceof RefusedTokenError) return 401
  if (error instanceof UncheckedTokenError) {
    log.error({ cause: messageOf(error.cause) }, error.message)
    return 503
  }
  if (error instanceof DeliveryError) {
    log.error({ failure: error.failure, tries: error.tries }, error.message)
    return 502
  }
  log.error(traceOf(error), 'a turn failed')
  return 500
}

/** What a log may say of an error. */
const traceOf = (error: unknown): object => (error instanceof Error ? { error: error.name, at: framesOf(error) } : {})

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')
