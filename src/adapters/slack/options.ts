import type { Logger } from 'pino'
import type { Core, Language, SectionRef } from '../../core/index.ts'
import type { Store } from '../../store/index.ts'
import type { Wait } from '../shared/wait.ts'

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

/** Where the reader's pages stand. */
export interface Reader {
  urlOf(section: SectionRef, language: Language): string
}

export interface SlackOptions {
  readonly settings: SlackSettings
  readonly core: Core
  /** For links to the reader, where people can reach it. */
  readonly reader?: Reader | undefined
  /** Gets no question, no name and no secret at any level. */
  readonly log: Logger
  /** What the copies of the bot share. Default: this process's memory. */
  readonly store?: Store
  /** How long one call to the Web API may take. Milliseconds. Default: 10,000. */
  readonly callMs?: number
  /** How to wait between attempts. Default: real time. */
  readonly wait?: Wait
}
