import type { RespondArguments } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Core } from '../../core/index.ts'
import type { Store } from '../../store/index.ts'
import type { Conversations } from '../shared/conversations.ts'
import type { Wait } from '../shared/wait.ts'
import type { ReaderLinks } from '../shared/reader-links.ts'
import type { Renderer } from './render/answer.ts'

/** What every listener works with. */
export interface Bot {
  readonly core: Core
  readonly renderer: Renderer
  readonly conversations: Conversations
  readonly reader: ReaderLinks | undefined
  readonly log: Logger
  readonly wait: Wait
  /** Follow-ups in threads of channels are answered without a mention. */
  readonly followUps: boolean
  /** Sends a message to a `response_url` that came with an earlier request. */
  readonly respondTo: (url: string, message: RespondArguments) => Promise<unknown>
  /** Tells messages and clicks that are met for the first time, over all copies of the bot. */
  readonly store: Store
}
