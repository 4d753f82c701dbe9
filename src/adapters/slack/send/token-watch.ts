import { waitIdly } from '../../shared/wait.ts'
import { problemOf } from './problems.ts'

/** Knows from Slack's own answers whether it takes the bot's token. */
export interface TokenWatch {
  /** Slack answered a call. @param code the error's; undefined where the call succeeded */
  readonly noteAnswer: (code: string | undefined) => void
  /** Slack's code while it refuses the token. */
  refusal(): string | undefined
  close(): void
}

/** Nobody may ask for hours, and the status is to come back by itself. Milliseconds. */
const PROBE_MS = 30_000

/** @param probe asks Slack whether it takes the token now; the answer comes by way of `noteAnswer` */
export function createTokenWatch(probe: () => Promise<unknown>, pause = () => waitIdly(PROBE_MS)): TokenWatch {
  let refused: string | undefined
  let isProbing = false
  let isClosed = false

  async function keepProbing(): Promise<void> {
    isProbing = true
    while (refused !== undefined && !isClosed) {
      await pause()
      await probe().catch(() => undefined)
    }
    isProbing = false
  }

  return {
    noteAnswer(code) {
      if (code === undefined) refused = undefined
      else if (problemOf(code) === 'signedOut') refused = code
      if (refused !== undefined && !isProbing) void keepProbing()
    },
    refusal: () => refused,
    close: () => void (isClosed = true),
  }
}
