import type { Logger } from 'pino'
import type { Ask, Catalogue } from '../../core/index.ts'

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
}
