import type { Logger } from 'pino'
import type { Answer, Core } from '../../core/index.ts'
import type { Store } from '../../store/index.ts'

/** Who runs the bot, how to reach them, and where the bot runs; in words. */
export interface Operator {
  readonly name?: string | undefined
  readonly contact?: string | undefined
  readonly place?: string | undefined
}

/** Where else than on the pages the bot answers. */
export interface Chats {
  readonly slack?: {
    /** Follow-ups are answered without a mention: the bot then gets all that is said in its public channels. */
    readonly followUps: boolean
    /** Workspaces install the bot themselves, and their tokens are stored. */
    readonly installs: boolean
  }
  readonly teams?: boolean
  /** Assistants, by MCP over HTTP. */
  readonly mcp?: boolean
}

export interface WebSettings {
  /** How people reach the pages from outside, without a slash at the end. Without it references carry no address. */
  readonly publicUrl?: string | undefined
  /** Origins that may show the pages in a frame. Default: none. */
  readonly framedBy?: readonly string[]
  /** For the pages on privacy and terms. */
  readonly operator?: Operator
  /** Where else the bot answers, for the page on privacy. Default: nowhere. */
  readonly chats?: Chats
}

export interface WebOptions {
  readonly settings: WebSettings
  readonly core: Pick<Core, 'ask' | 'catalogue' | 'converse' | 'open' | 'present'>
  /** Gets no question at any level. */
  readonly log: Logger
  /** Counts questions over all copies of the bot. Without it this process counts by itself. */
  readonly store?: Pick<Store, 'limits'>
  /** How the other channels draw: turns the playground on. It answers anyone who reaches the server. */
  readonly previews?: Promise<Previews> | undefined
}

/** How other channels draw. What they draw is theirs: here it is JSON that is passed on. */
export interface Previews {
  readonly slack: {
    answer(answer: Answer): { readonly blocks: readonly object[]; readonly text: string }
    /** @returns undefined for a button that leads nowhere */
    press(actionId: string, value: string, inModal: boolean): object | undefined
  }
  readonly teams: {
    answer(answer: Answer): object
    press(data: unknown): object | undefined
  }
}
