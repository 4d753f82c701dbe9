import type { Logger } from 'pino'
import type { Ask, Catalogue } from '../../core/index.ts'
import type { Previews } from './playground/previews.ts'

export interface WebSettings {
  /** How people reach the pages from outside, without a slash at the end. Without it references carry no address. */
  readonly publicUrl?: string | undefined
}

export interface WebOptions {
  readonly settings: WebSettings
  readonly ask: Ask
  readonly catalogue: Catalogue
  /** Gets no question at any level. */
  readonly log: Logger
  /** How the other channels draw: turns the playground on. It answers anyone who reaches the server. */
  readonly previews?: Promise<Previews> | undefined
}
