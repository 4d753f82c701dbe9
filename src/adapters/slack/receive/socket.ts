import { type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt'
import { EnvHttpProxyAgent, getGlobalDispatcher } from 'undici'

/** Bolt's receiver for Socket Mode. */
export interface SocketReceiver extends Receiver {
  /** Takes nothing new, while the acknowledgements of what is in hand still go out. Slack sends the rest again. */
  close(): void
}

/**
 * Socket Mode without Bolt's own reconnecting, whose failed attempt is an unhandled rejection: see `connection.ts`.
 * @param onLost called when a connection ends that we did not end
 */
export function createSocketReceiver(
  options: { readonly appToken: string; readonly apiUrl: string | undefined; readonly logger: Logger },
  onLost: () => void,
): SocketReceiver {
  const { appToken, apiUrl, logger } = options
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    ...throughProxy(),
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: { retryConfig: { retries: 0 }, ...(apiUrl !== undefined && { slackApiUrl: apiUrl }) },
    },
  })
  const { client } = receiver
  client.on('disconnected', onLost)
  return {
    init: (app) => receiver.init(app),
    start: () => receiver.start(),
    stop: () => receiver.stop(),
    close: () => void client.removeAllListeners('slack_event'),
  }
}

/** Bolt's WebSocket has a way out of its own, which no proxy of the process is on, unless it is told. */
function throughProxy(): { readonly dispatcher?: EnvHttpProxyAgent } {
  const dispatcher = getGlobalDispatcher()
  return dispatcher instanceof EnvHttpProxyAgent ? { dispatcher } : {}
}
