import type { Logger } from 'pino'
import type { Ask, Catalogue } from '../../core/index.ts'
import type { Wait } from './send/retry.ts'
import type { PageOf } from './showing.ts'

/** How the adapter reaches Slack and is reached. */
export interface SlackSettings {
  /** `xoxb-…`. */
  readonly botToken: string
  /** For HTTP: proves that a request comes from Slack. */
  readonly signingSecret?: string | undefined
  /** `xapp-…`: for Socket Mode, which then takes the place of HTTP. */
  readonly appToken?: string | undefined
  /** Another address of the Web API, for tests. Default: Slack's. */
  readonly apiUrl?: string | undefined
}

export interface SlackOptions {
  readonly settings: SlackSettings
  readonly ask: Ask
  readonly catalogue: Catalogue
  /** Where the reader's pages stand, for links to them. */
  readonly reader?: { readonly urlOf: PageOf } | undefined
  /** Gets no question, no name and no secret at the levels `info` and above. */
  readonly log: Logger
  /** How long one call to the Web API may take. Milliseconds. Default: 10,000. */
  readonly callMs?: number
  /** How to wait between attempts. Default: real time. */
  readonly wait?: Wait
}
