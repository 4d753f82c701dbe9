import type { Logger } from 'pino'
import type { Catalogue } from '../../core/index.ts'
import type { Seen } from './seen.ts'
import type { Wait } from './send/retry.ts'
import type { Showing } from './showing.ts'

/** What every listener works with. */
export interface Bot {
  readonly showing: Showing
  readonly catalogue: Catalogue
  readonly log: Logger
  readonly wait: Wait
  /** Events answered and shares made. */
  readonly seen: Seen
}
