import type { Channel } from './channel.ts'
import { type Config, ConfigError } from '../config.ts'
import { CHANNEL_WORDING } from './wording.ts'
import type { SlackOptions } from '../adapters/slack/options.ts'

type Dependencies = Pick<SlackOptions, 'core' | 'log' | 'reader' | 'store'>

/** Slack is on with a bot token and either an app token (Socket Mode) or a signing secret (HTTP). Loads Bolt only then. */
export function slackChannel({ slack }: Config, dependencies: Dependencies): Channel {
  const { botToken, appToken, signingSecret } = slack
  const isSet = [botToken, appToken, signingSecret].some((value) => value !== undefined)
  return {
    id: 'slack',
    name: CHANNEL_WORDING.slack,
    missing: isSet ? undefined : CHANNEL_WORDING.slackMissing,
    open: async () => {
      if (botToken === undefined) throw new ConfigError([CHANNEL_WORDING.slackNeeds('SLACK_BOT_TOKEN')])
      if (appToken === undefined && signingSecret === undefined) {
        throw new ConfigError([CHANNEL_WORDING.slackNeeds(CHANNEL_WORDING.slackWays)])
      }
      const { createSlackAdapter } = await import('../adapters/slack/index.ts')
      return createSlackAdapter({ settings: { ...slack, botToken }, ...dependencies })
    },
  }
}
