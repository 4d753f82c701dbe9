import { App, type Authorize, type Logger, type Receiver, type webApi } from '@slack/bolt'
import type { Router } from 'express'
import type { Adapter, Readiness } from '../shared/adapter.ts'
import { createConversations } from '../shared/conversations.ts'
import { createInFlight } from '../shared/in-flight.ts'
import { wait as realWait } from '../shared/wait.ts'
import { createMemoryStore } from '../../store/index.ts'
import type { Bot } from './bot.ts'
import { createConnection, refusedBecause, refusedInstallation } from './connection.ts'
import { createInstaller } from './install/installer.ts'
import { listen } from './listeners/index.ts'
import type { SlackOptions, SlackSettings } from './options.ts'
import { createHttpReceiver, type HttpReceiver } from './receive/http.ts'
import { acceptFirst } from './receive/accept.ts'
import { toSlackLogger } from './receive/logger.ts'
import { createSocketReceiver, type SocketReceiver } from './receive/socket.ts'
import { createRenderer } from './render/answer.ts'
import { createFetch } from './send/fetch.ts'
import { createTokenWatch } from './send/token-watch.ts'

export type { SlackOptions, SlackSettings } from './options.ts'

/** After a stop, what is under way gets this long. Milliseconds. */
const FINISHING_MS = 5000

/** Slack answers a call within a second or two; after this long it will not. Milliseconds. */
const CALL_MS = 10_000

/**
 * The bot in Slack: through Socket Mode where there is an app token, else at `POST /slack/events`. Slack being away at
 * the start is no error: the adapter goes on trying, and its readiness says so.
 * @throws {TypeError} where there is neither an app token nor a signing secret
 */
export function createSlackAdapter(options: SlackOptions): Adapter {
  const { settings, core, reader, log, store = createMemoryStore(), wait = realWait, callMs = CALL_MS } = options
  const { botToken, oauth, apiUrl } = settings
  const tokenWatch = createTokenWatch(reachSlack)
  const reach = createFetch({ apiUrl, callMs, onAnswer: (code, token) => watch.noteAnswer(code, token) })
  const bot: Bot = {
    core,
    renderer: createRenderer(core, reader),
    conversations: createConversations(core, store.contexts),
    reader,
    log,
    wait,
    followUps: settings.followUps ?? false,
    store,
    respondTo: (url, message) => reach(url, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(message) }),
  }
  const work = createInFlight()
  const logger = toSlackLogger(log)
  const { receiver, router } = receiverFor(settings, logger, () => connection.lost())
  const clientOptions = {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: reach,
    timeout: callMs,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  }
  const installer =
    oauth &&
    createInstaller({
      settings: oauth,
      followUps: bot.followUps,
      store,
      wait,
      probe: (token) => app.client.auth.test({ token }),
      logger,
      clientOptions,
    })
  const watch = installer?.watch ?? tokenWatch
  let botUserId: string | undefined
  const ownAuthorization = () =>
    Promise.resolve({ ...(botToken !== undefined && { botToken }), ...(botUserId !== undefined && { botUserId }) })
  const authorize = installer?.authorize ?? ownAuthorization
  const app = createApp(authorize, receiver, logger, clientOptions)
  listen(app, bot, work)
  const deliveries = acceptFirst(app, store.outbox, log)
  if (installer && router) {
    installer.listen(app)
    router.use(installer.router)
  }
  const connection = createConnection({ connect, giveUp: () => void app.stop() }, log, options.wait)

  async function connect(): Promise<void> {
    await reachSlack()
    await app.start()
  }

  /** Of many tokens none stands for the others: there it is enough that Slack answers. */
  async function reachSlack(): Promise<void> {
    if (botToken === undefined) await app.client.api.test()
    else botUserId = (await app.client.auth.test({ token: botToken })).user_id
  }

  function readiness(): Readiness {
    const refusal = watch.refusal()
    if (refusal === undefined) return connection.readiness()
    return { ready: false, reason: oauth ? refusedInstallation(refusal) : refusedBecause(refusal) }
  }

  return {
    name: 'slack',
    ...(router && { router }),
    readiness,
    start() {
      deliveries.start()
      return connection.open()
    },
    async stop() {
      connection.close()
      watch.close()
      receiver.close()
      const [left] = await Promise.all([work.finished(FINISHING_MS), deliveries.stop(FINISHING_MS)])
      await app.stop()
      if (left > 0) log.warn({ left }, 'Stopped before all work was done')
    },
  }
}

const JSON_HEADERS = { 'content-type': 'application/json' }

/** `authorize` in the place of a token: with one, Bolt calls Slack in its constructor, and dies where that fails. */
function createApp(
  authorize: Authorize<boolean>,
  receiver: Receiver,
  logger: Logger,
  clientOptions: webApi.WebClientOptions,
) {
  return new App({
    receiver,
    logger,
    logLevel: logger.getLevel(),
    authorize,
    convoStore: false,
    // The listeners leave every bot's messages alone, our own among them, so Bolt need not know who we are.
    ignoreSelf: false,
    clientOptions,
  })
}

function receiverFor(
  { appToken, signingSecret, apiUrl, oauth }: SlackSettings,
  logger: Logger,
  onLost: () => void,
): { readonly receiver: HttpReceiver | SocketReceiver; readonly router?: Router } {
  if (oauth && appToken !== undefined)
    throw new TypeError('Slack installs the app by OAuth over HTTP, without SLACK_APP_TOKEN.')
  if (appToken !== undefined) return { receiver: createSocketReceiver({ appToken, apiUrl, logger }, onLost) }
  if (signingSecret === undefined) throw new TypeError('Slack needs SLACK_APP_TOKEN or SLACK_SIGNING_SECRET.')
  const receiver = createHttpReceiver(signingSecret, logger)
  return { receiver, router: receiver.router }
}
