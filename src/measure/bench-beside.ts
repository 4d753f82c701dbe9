import { type Cost, costOf, type Running } from './bench-child.ts'
import { load, type LoadRequest, type Measured } from './bench-load.ts'
import { medianOf } from './bench-timing.ts'

/** Ours and the bare framework's server, and how a question is put to both. */
export interface Beside {
  readonly ours: Running
  readonly bare: Running
  readonly requestOf: (question: string) => LoadRequest
  /** Share of the bare framework's throughput that is to be reached for questions never asked before. */
  readonly goal: number
}

/** Adapter work a message, beside the bare framework's: the goal. */
const OVERHEAD_GOAL = 1.2

/** Rounds: their median rides out a busy machine. */
const ROUNDS = 5

/** One kind of load: how fast, and what a message costs. */
type Row = Measured & Cost

/**
 * Puts questions that nobody has asked before to both, round by round, and to ours once more. Tells throughput and
 * processor time beside the bare framework's, and what the channel costs besides the answering.
 */
export async function compare({ ours, bare, requestOf, goal }: Beside, questions: readonly string[]): Promise<void> {
  const size = Math.floor(questions.length / (ROUNDS + 1))
  const chunk = (i: number) => questions.slice(i * size, (i + 1) * size)
  const run = (server: Running, asked: readonly string[]) => rowOf(server, asked.map(requestOf))
  for (const server of [bare, ours]) await run(server, chunk(0))
  const rounds: Round[] = []
  for (let i = 1; i <= ROUNDS; i++) {
    const asked = chunk(i)
    rounds.push({ theirs: await run(bare, asked), first: await run(ours, asked), again: await run(ours, asked) })
  }
  tellRow(
    'bare framework',
    rounds.map(({ theirs }) => theirs),
  )
  tellRow(
    'new questions',
    rounds.map(({ first }) => first),
  )
  tellRow(
    'asked before',
    rounds.map(({ again }) => again),
  )
  const share = (which: 'first' | 'again') =>
    (medianOf(rounds.map((round) => round[which].perSecond / round.theirs.perSecond)) * 100).toFixed(0)
  console.log(
    `throughput of the bare framework's: new questions ${share('first')} % (goal: ${goal * 100}), asked before ${share('again')} %`,
  )
  const answering = medianOf(rounds.map(({ first }) => first.answering)).toFixed(0)
  const besides = (which: 'first' | 'again') =>
    medianOf(rounds.map((round) => (round[which].all - round[which].answering) / round.theirs.all)).toFixed(2)
  console.log(
    `answering ${answering} µs a question; the channel besides ${besides('first')} × the bare framework's, of what was asked before ${besides('again')} × (goal: ${OVERHEAD_GOAL})`,
  )
}

interface Round {
  readonly theirs: Row
  readonly first: Row
  readonly again: Row
}

async function rowOf(server: Running, requests: readonly LoadRequest[]): Promise<Row> {
  const measured: Measured[] = []
  const cost = await costOf(server, async () => void measured.push(await load(server.port, requests)))
  const [one] = measured
  if (!one) throw new RangeError('Nothing was measured.')
  return { ...one, all: cost.all / requests.length, answering: cost.answering / requests.length }
}

function tellRow(name: string, rows: readonly Row[]): void {
  const median = (what: 'perSecond' | 'p50' | 'p99' | 'all') => medianOf(rows.map((row) => row[what]))
  const statuses = [...new Set(rows.flatMap((row) => Object.keys(row.statuses)))].join(', ')
  console.log(
    `${name}: ${median('perSecond').toFixed(0)}/s, p50 ${median('p50').toFixed(1)} ms, p99 ${median('p99').toFixed(1)} ms, ${median('all').toFixed(0)} µs of processor time each, status ${statuses}`,
  )
}
