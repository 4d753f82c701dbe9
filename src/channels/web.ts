import type { ReaderLinks } from '../adapters/shared/reader-links.ts'
import type { Chats, WebOptions } from '../adapters/web/options.ts'
import type { Config } from '../config.ts'
import type { Core } from '../core/index.ts'
import type { Store } from '../store/index.ts'
import type { Channel } from './channel.ts'
import { openPreviews } from './previews.ts'
import { CHANNEL_WORDING } from './wording.ts'

interface Around extends Pick<WebOptions, 'log'> {
  readonly core: Core
  readonly store: Store
  readonly reader: ReaderLinks | undefined
  /** The other channels, on or off. */
  readonly beside: readonly Channel[]
}

/** Where Teams, Outlook and Microsoft 365 show a tab. */
const TEAMS_ORIGINS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
]

/** The reader is on whenever the server runs; the playground only where the machine's own user reaches it, or on demand. */
export function webChannel(config: Config, { core, store, log, reader, beside }: Around): Channel {
  const { publicUrl, playground, teams, operator } = config
  return {
    id: 'web',
    name: CHANNEL_WORDING.web,
    open: async () => {
      const { createWebAdapter } = await import('../adapters/web/index.ts')
      const previews = playground ? openPreviews({ core, reader }) : undefined
      return createWebAdapter({
        settings: {
          publicUrl,
          operator,
          framedBy: teams.appId === undefined ? [] : TEAMS_ORIGINS,
          chats: chatsAmong(beside, config),
        },
        core,
        store,
        log,
        previews,
      })
    },
  }
}

/** What the page on privacy has to tell of. */
function chatsAmong(channels: readonly Channel[], { slack }: Config): Chats {
  const isOn = (name: string) => channels.some(({ id, missing }) => id === name && missing === undefined)
  return {
    teams: isOn('teams'),
    mcp: isOn('mcp'),
    ...(isOn('slack') && { slack: { followUps: slack.followUps, installs: slack.clientId !== undefined } }),
  }
}
