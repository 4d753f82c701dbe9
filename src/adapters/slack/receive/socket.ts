import { type Logger, SocketModeReceiver } from '@slack/bolt'

/**
 * Socket Mode without Bolt's own reconnecting, whose failed attempt is an unhandled rejection: see `connection.ts`.
 * @param onLost called when a connection ends that we did not end
 */
export function createSocketReceiver(
  options: { readonly appToken: string; readonly apiUrl: string | undefined; readonly logger: Logger },
  onLost: () => void,
): SocketModeReceiver {
  const { appToken, apiUrl, logger } = options
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: { retryConfig: { retries: 0 }, ...(apiUrl !== undefined && { slackApiUrl: apiUrl }) },
    },
  })
  receiver.client.on('disconnected', onLost)
  return receiver
}
