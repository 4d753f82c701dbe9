import { createPulse } from './pulse.ts'

/** Whether the database is within reach. */
export interface Reach {
  /**
   * Does the work where the database is within reach, else, or where that fails, the other. Work that was late is done
   * again while the database is within reach ({@link MOST_TRIES}); what was late may have been done all the same: a count
   * may then be up to three too high ({@link MOST_TRIES} less one); a first is taken with whoever took it, so nothing is
   * lost.
   */
  attempt<T>(work: () => Promise<T>, otherwise: () => Promise<T>): Promise<T>
  status(): { readonly ok: boolean; readonly reason?: string; readonly since: number }
  /** Tries until the database is within reach, and goes on looking. Resolves once it is known whether it is. */
  start(): Promise<void>
  stop(): void
}

export interface ReachOptions {
  /**
   * Throws where the database is away; carries out what must be done before it is used.
   * @param isWell whether it was within reach until now
   */
  readonly connect: (isWell: boolean) => Promise<unknown>
  /** Told once each time that the database comes within reach, and each time that it goes. */
  readonly onChange: (status: ReturnType<Reach['status']>) => void
  /** Between two looks. Milliseconds. Default: a second. */
  readonly everyMs?: number
}

/** So many looks in a row must be late before the database is away: a busy machine is late too. */
const MOST_LATE = 2
/**
 * Work is tried so many times. At `CALL_MS` a try that is 16 s: Teams has then asked again (15 s), and the repeat is known
 * as one.
 */
const MOST_TRIES = 4
/** A process that stood still so long of a call's four seconds was itself late to read what had come. Milliseconds. */
const STOOD_STILL_MS = 1000
/**
 * So many looks that were late while this process stood still, with no answer between them, count as away all the same. At
 * `CALL_MS` a look that is 20 s: whoever asked has by then asked again, and memory answers better than a start that never
 * ends. One more than {@link MOST_TRIES}, so that work has had all its tries first.
 */
const MOST_OPEN = 5

const isLate = (error: unknown): boolean => error instanceof Error && /timeout/i.test(error.message)

/** While it is away nobody waits for it: only the look, once a second, does. */
export function createReach({ connect, onChange, everyMs = 1000 }: ReachOptions): Reach {
  let status: ReturnType<Reach['status']> = { ok: false, reason: 'Not reached yet', since: Date.now() }
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let late = 0
  let open = 0
  let answeredAt = -Infinity
  const pulse = createPulse()

  function note(reason?: string): void {
    const ok = reason === undefined
    if (ok === status.ok && reason === status.reason) return
    const isChange = ok !== status.ok
    status = { ok, since: isChange ? Date.now() : status.since, ...(reason !== undefined && { reason }) }
    if (isChange) onChange(status)
  }

  /** Of a look that was late while nothing else was answered. */
  const isStillOpen = (): boolean => (pulse.longestMs() >= STOOD_STILL_MS ? ++open < MOST_OPEN : ++late < MOST_LATE)

  /** @returns false where that leaves it open whether the database is within reach */
  async function look(): Promise<boolean> {
    const since = performance.now()
    pulse.reset()
    try {
      await connect(status.ok)
      late = 0
      open = 0
      note()
    } catch (error) {
      if (isLate(error)) {
        if (answeredAt >= since) open = 0
        if (answeredAt >= since || isStillOpen()) return false
      }
      note(reasonOf(error))
    }
    return true
  }

  function lookAgain(): void {
    if (!stopped) timer = setTimeout(() => void look().then(lookAgain), everyMs).unref()
  }

  async function tried<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        const result = await work()
        answeredAt = performance.now()
        return result
      } catch (error) {
        if (!isLate(error) || !status.ok || tries === MOST_TRIES) throw error
      }
    }
  }

  return {
    async attempt(work, otherwise) {
      if (!status.ok) return otherwise()
      try {
        return await tried(work)
      } catch (error) {
        if (!isLate(error)) note(reasonOf(error))
        return otherwise()
      }
    },
    status: () => status,
    async start() {
      // Without a pause: a look that leaves it open has itself waited. It ends: no work is answered before it has, so that
      // each such look counts towards MOST_LATE or MOST_OPEN.
      while (!stopped && !(await look()));
      lookAgain()
    },
    stop() {
      stopped = true
      pulse.stop()
      clearTimeout(timer)
    },
  }
}

/** Of the connection, never of what was asked: a database's message may quote values. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return `PostgreSQL cannot be used${code}: check DATABASE_URL and the server`
}
