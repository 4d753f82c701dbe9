/** What `npm start` says, in Swedish, to whoever runs the bot. */
export const START_WORDING = {
  on: (channel: string) => `${channel}: på.`,
  /** @param missing what would turn it on, in one sentence */
  off: (channel: string, missing: string) => `${channel}: av. ${missing}`,
  address: (host: string, port: number) => `Öppna http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
} as const

/** The channels as people call them, and what would turn each on. */
export const CHANNEL_WORDING = {
  slack: 'Slack',
  slackMissing: 'Sätt SLACK_BOT_TOKEN och antingen SLACK_APP_TOKEN (Socket Mode) eller SLACK_SIGNING_SECRET (HTTP).',
  teams: 'Teams',
  teamsMissing: 'Sätt TEAMS_APP_ID, TEAMS_APP_PASSWORD och TEAMS_TENANT_ID, eller TEAMS_LOCAL=1 för att prova här.',
  web: 'Läsaren på webben',
} as const
