import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import { onTry } from './adapters/shared/tries.ts'
import type { Answer, Core } from './core/index.ts'
import type { Store } from './store/index.ts'

/** What came of a channel's latest deliveries. Times are epoch milliseconds. */
export interface Outcomes {
  readonly lastSuccess?: number
  readonly lastFailure?: { readonly at: number; readonly reason: string }
}

/** Counts what happens, without questions, names or tokens. */
export interface Metrics {
  /** For `/metrics`, in Prometheus' own format. */
  text(): Promise<string>
  readonly contentType: string
  outcomesOf(channel: string): Outcomes
  /** The same core, whose answers are counted as the channel's. */
  counting(core: Core, channel: string): Core
  /** The same store, whose duplicates are counted. */
  countingDuplicates(store: Store): Store
  stop(): void
}

/** An answer takes some milliseconds. Seconds. */
const LATENCIES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5]

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: `bot_${name}_total`, help, labelNames, registers: [registry] })
  const answers = counter('answers', 'Questions answered, by channel and outcome', ['channel', 'outcome'])
  const refusals = counter('refusals', 'Questions that no document answers, by reason or topic', ['topic'])
  const tries = counter('deliveries', 'Tries to deliver an answer', ['channel', 'outcome'])
  const duplicates = counter('duplicates', 'Deliveries met before, by the first word of their key', ['channel'])
  const seconds = new Histogram({
    name: 'bot_answer_seconds',
    help: 'Time to answer, without delivery',
    labelNames: ['channel'] as const,
    buckets: LATENCIES,
    registers: [registry],
  })
  const outcomes = new Map<string, Outcomes>()
  const stop = onTry(({ channel, outcome, reason = 'unknown' }) => {
    tries.inc({ channel, outcome })
    const at = Date.now()
    outcomes.set(channel, {
      ...outcomes.get(channel),
      ...(outcome === 'delivered' ? { lastSuccess: at } : { lastFailure: { at, reason } }),
    })
  })

  function note(channel: string, answer: Answer): void {
    answers.inc({ channel, outcome: answer.outcome })
    if (answer.outcome !== 'none') return
    const { refusal } = answer
    refusals.inc({ topic: refusal.reason === 'out-of-scope' ? refusal.topic : refusal.reason })
  }

  function timed<T>(channel: string, work: () => T, answerOf: (result: T) => Answer): T {
    const end = seconds.startTimer({ channel })
    const result = work()
    end()
    note(channel, answerOf(result))
    return result
  }

  function noteFirst(key: string, isFirst: boolean): boolean {
    if (!isFirst) duplicates.inc({ channel: /^\w+/.exec(key)?.[0] ?? 'unknown' })
    return isFirst
  }

  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    outcomesOf: (channel) => outcomes.get(channel) ?? {},
    counting: (core, channel) => ({
      ...core,
      ask: (...asked) =>
        timed(
          channel,
          () => core.ask(...asked),
          (answer) => answer,
        ),
      converse: (...asked) =>
        timed(
          channel,
          () => core.converse(...asked),
          ({ answer }) => answer,
        ),
    }),
    countingDuplicates: (store) => ({
      ...store,
      firsts: {
        ...store.firsts,
        isFirst: async (key, ttlMs) => noteFirst(key, await store.firsts.isFirst(key, ttlMs)),
      },
      outbox: {
        ...store.outbox,
        add: async (entry) => noteFirst(entry.id, await store.outbox.add(entry)),
      },
    }),
    stop,
  }
}
