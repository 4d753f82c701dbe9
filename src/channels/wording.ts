/** What `npm start` says to whoever runs the bot: in English, as every error, the log and the README do. */
export const START_WORDING = {
  on: (channel: string) => `${channel}: on.`,
  /** @param missing what would turn it on, in one sentence */
  off: (channel: string, missing: string) => `${channel}: off. ${missing}`,
  address: (host: string, port: number) => `Open http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
} as const

const SLACK_WAYS = 'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)'
const SLACK_OAUTH = 'SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and SLACK_SIGNING_SECRET'

/** The channels as people call them, and what would turn each on. */
export const CHANNEL_WORDING = {
  slack: 'Slack',
  slackMissing: `Set SLACK_BOT_TOKEN and either ${SLACK_WAYS}; for many workspaces ${SLACK_OAUTH}.`,
  slackNeeds: (what: string) => `Slack needs ${what}, or none of its settings.`,
  slackWays: SLACK_WAYS,
  slackOAuth: SLACK_OAUTH,
  slackEither:
    'Slack serves one workspace by SLACK_BOT_TOKEN or SLACK_APP_TOKEN, or many by SLACK_CLIENT_ID: take one away.',
  teams: 'Teams',
  teamsMissing:
    'Set TEAMS_APP_ID, TEAMS_TENANT_ID and a secret, certificate or identity, or TEAMS_LOCAL=1 to try it here.',
  web: 'Reader on the web',
} as const
