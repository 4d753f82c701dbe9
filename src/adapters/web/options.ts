import type { Logger } from 'pino'
import type { Answer, Core } from '../../core/index.ts'
import type { Store } from '../../store/index.ts'

export interface WebSettings {
  /** How people reach the pages from outside, without a slash at the end. Without it references carry no address. */
  readonly publicUrl?: string | undefined
  /** Origins that may show the pages in a frame. Default: none. */
  readonly framedBy?: readonly string[]
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
