import type { Ask, Catalogue } from '../../core/index.ts'
import type { Reader } from './reader.ts'

/** What everything that is drawn is drawn from. */
export interface Knowledge {
  readonly ask: Ask
  readonly catalogue: Catalogue
  readonly reader?: Reader | undefined
}
