export { createTeamsAdapter, type TeamsAdapterOptions } from './create-teams-adapter.ts'
export type { Reader } from './reader.ts'
export { type TeamsSettings, TeamsSettingsError } from './settings.ts'
