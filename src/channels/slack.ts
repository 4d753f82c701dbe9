import type { Channel } from './channel.ts'
import { type Config, ConfigError } from '../config.ts'
import { CHANNEL_WORDING } from './wording.ts'
import type { SlackOptions, SlackSettings } from '../adapters/slack/options.ts'

type Dependencies = Pick<SlackOptions, 'core' | 'log' | 'reader' | 'store'>

/**
 * Slack is on for one workspace, with a bot token and either an app token (Socket Mode) or a signing secret (HTTP), or
 * for many, with a client's id and secrets. Loads Bolt only then.
 */
export function slackChannel({ slack, publicUrl }: Config, dependencies: Dependencies): Channel {
  const { botToken, appToken, signingSecret, clientId, clientSecret, stateSecret } = slack
  const settings = [botToken, appToken, signingSecret, clientId, clientSecret, stateSecret]
  return {
    id: 'slack',
    name: CHANNEL_WORDING.slack,
    missing: settings.some((value) => value !== undefined) ? undefined : CHANNEL_WORDING.slackMissing,
    open: async () => {
      const checked = settingsOf(slack, publicUrl)
      const { createSlackAdapter } = await import('../adapters/slack/index.ts')
      return createSlackAdapter({ settings: checked, ...dependencies })
    },
  }
}

/** @throws {ConfigError} naming what is missing, or what contradicts */
function settingsOf(
  { botToken, appToken, signingSecret, apiUrl, followUps, clientId, clientSecret, stateSecret }: Config['slack'],
  publicUrl: string | undefined,
): SlackSettings {
  const isForMany = [clientId, clientSecret, stateSecret].some((value) => value !== undefined)
  if (isForMany) {
    if (botToken !== undefined || appToken !== undefined) throw new ConfigError([CHANNEL_WORDING.slackEither])
    if (
      clientId === undefined ||
      clientSecret === undefined ||
      stateSecret === undefined ||
      signingSecret === undefined
    )
      throw new ConfigError([CHANNEL_WORDING.slackNeeds(CHANNEL_WORDING.slackOAuth)])
    return { signingSecret, apiUrl, followUps, oauth: { clientId, clientSecret, stateSecret, publicUrl } }
  }
  if (botToken === undefined) throw new ConfigError([CHANNEL_WORDING.slackNeeds('SLACK_BOT_TOKEN')])
  if (appToken === undefined && signingSecret === undefined)
    throw new ConfigError([CHANNEL_WORDING.slackNeeds(CHANNEL_WORDING.slackWays)])
  return { botToken, appToken, signingSecret, apiUrl, followUps }
}
