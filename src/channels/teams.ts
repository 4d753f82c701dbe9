import type { Channel } from './channel.ts'
import { type Config, ConfigError } from '../config.ts'
import { CHANNEL_WORDING } from './wording.ts'
import type { TeamsAdapterOptions } from '../adapters/teams/create-teams-adapter.ts'

type Dependencies = Pick<TeamsAdapterOptions, 'core' | 'log' | 'reader' | 'store'>

/** Teams is on with an app registration, or locally without one. Loads Bot Framework only then. */
export function teamsChannel({ teams, host }: Config, dependencies: Dependencies): Channel {
  const isOn = Object.values(teams).some((value) => value !== undefined && value !== false)
  return {
    id: 'teams',
    name: CHANNEL_WORDING.teams,
    missing: isOn ? undefined : CHANNEL_WORDING.teamsMissing,
    open: async () => {
      const { createTeamsAdapter, TeamsSettingsError } = await import('../adapters/teams/index.ts')
      try {
        return createTeamsAdapter({ settings: { ...teams, host }, ...dependencies })
      } catch (error) {
        throw error instanceof TeamsSettingsError ? new ConfigError([error.message]) : error
      }
    },
  }
}
