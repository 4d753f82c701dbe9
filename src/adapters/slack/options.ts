import type { Logger } from 'pino'
import type { Core } from '../../core/index.ts'
import type { ReaderLinks } from '../shared/reader-links.ts'
import type { Store } from '../../store/index.ts'
import type { Wait } from '../shared/wait.ts'

/** How the adapter reaches Slack and is reached. */
export interface SlackSettings {
  /** `xoxb-…`: for one workspace. */
  readonly botToken?: string | undefined
  /** For many workspaces, over HTTP: each installs the app, and gets a token of its own. */
  readonly oauth?: OAuthSettings | undefined
  /** For HTTP: proves that a request comes from Slack. */
  readonly signingSecret?: string | undefined
  /** `xapp-…`: for Socket Mode, which then takes the place of HTTP. */
  readonly appToken?: string | undefined
  /** Follow-ups in threads of channels are answered without a mention. Default: false. */
  readonly followUps?: boolean | undefined
  /** Another address of the Web API, for tests. Default: Slack's. */
  readonly apiUrl?: string | undefined
}

/** @see https://docs.slack.dev/authentication/installing-with-oauth */
export interface OAuthSettings {
  readonly clientId: string
  readonly clientSecret: string
  /** Signs the state that goes with a person to Slack and back. */
  readonly stateSecret: string
  /** How Slack sends people back; without it to the first address that the app's settings name. */
  readonly publicUrl?: string | undefined
}

export interface SlackOptions {
  readonly settings: SlackSettings
  readonly core: Core
  /** For links to the reader, where people can reach it. */
  readonly reader?: ReaderLinks | undefined
  /** Gets no question, no name and no secret at any level. */
  readonly log: Logger
  /** What the copies of the bot share. Default: this process's memory. */
  readonly store?: Store
  /** How long one call to the Web API may take. Milliseconds. Default: 10,000. */
  readonly callMs?: number
  /** How to wait between attempts. Default: real time. */
  readonly wait?: Wait
}
