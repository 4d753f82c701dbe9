import type { Channel } from './channel.ts'
import type { Config } from '../config.ts'
import { CHANNEL_WORDING } from './wording.ts'
import type { SlackOptions } from '../adapters/slack/options.ts'

type Dependencies = Pick<SlackOptions, 'ask' | 'catalogue' | 'log' | 'reader'>

/** Slack is on with a bot token and either an app token (Socket Mode) or a signing secret (HTTP). Loads Bolt only then. */
export function slackChannel({ slack }: Config, dependencies: Dependencies): Channel {
  const { botToken, appToken, signingSecret } = slack
  const isOn = botToken !== undefined && (appToken !== undefined || signingSecret !== undefined)
  return {
    name: CHANNEL_WORDING.slack,
    missing: isOn ? undefined : CHANNEL_WORDING.slackMissing,
    open: async () => {
      const { createSlackAdapter } = await import('../adapters/slack/index.ts')
      return createSlackAdapter({ settings: { ...slack, botToken: botToken ?? '' }, ...dependencies })
    },
  }
}
