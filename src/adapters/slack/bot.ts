import type { Logger } from 'pino'
import type { Core } from '../../core/index.ts'
import type { FirstTime } from '../shared/deduplicator.ts'
import type { Wait } from '../shared/wait.ts'
import type { Renderer } from './render/answer.ts'

/** What every listener works with. */
export interface Bot {
  readonly core: Core
  readonly renderer: Renderer
  readonly log: Logger
  readonly wait: Wait
  /** Tells messages and clicks that are met for the first time. */
  readonly isFirst: FirstTime
}
