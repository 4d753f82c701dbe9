export { createTeamsAdapter, type TeamsAdapterOptions } from './create-teams-adapter.ts'
export { type TeamsSettings, TeamsSettingsError } from './settings.ts'
