import { createServer } from 'node:http'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { TeamsAdapter } from '@microsoft/teams-ai'
import express from 'express'
import { pino } from 'pino'
import { createTeamsAdapter } from '../adapters/teams/index.ts'
import { search } from '../adapters/teams/extension/search.ts'
import { createAsk } from '../core/index.ts'
import { loadCatalogue } from '../knowledge/index.ts'
import { createHttpServer } from '../server.ts'

/** Requests per round, requests under way at once, and rounds: medians of rounds ride out a busy machine. */
const REQUESTS = 400
const CONCURRENCY = 8
const ROUNDS = 5

const QUESTIONS = [
  'Vad föreslår rådet om VFU?',
  'förslag',
  'lärdom 7',
  'fotnot 13',
  'Vad berör oss i kommunen?',
  'siffror',
]

interface Round {
  readonly perSecond: number
  readonly p99: number
}

const catalogue = loadCatalogue(fileURLToPath(new URL('../../knowledge', import.meta.url)))
const ask = createAsk(catalogue)
const connector = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}'))
}).listen(0, '127.0.0.1')
await once(connector, 'listening')
const serviceUrl = `http://127.0.0.1:${portOf(connector.address())}/`

const bot = createTeamsAdapter({ settings: { local: true }, ask, catalogue, log: pino({ enabled: false }) })
const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [bot] })
await bot.start()
const ours = `http://127.0.0.1:${await server.start()}/api/messages`

const bare = express()
const echo = new TeamsAdapter({})
bare.post('/api/messages', express.json(), (request, response) =>
  echo.process(request, response, async (context) => void (await context.sendActivity(context.activity.text))),
)
const echoing = bare.listen(0, '127.0.0.1')
await once(echoing, 'listening')
const theirs = `http://127.0.0.1:${portOf(echoing.address())}/api/messages`

await run(ours)
await run(theirs)
const rounds: { ours: Round; theirs: Round }[] = []
for (let i = 0; i < ROUNDS; i++) rounds.push({ theirs: await run(theirs), ours: await run(ours) })

const share = median(rounds.map((round) => round.ours.perSecond / round.theirs.perSecond))
const slower = median(rounds.map((round) => round.ours.p99 / round.theirs.p99))
const queries = QUESTIONS.flatMap((query) => Array.from({ length: 50 }, () => timed(query))).sort((a, b) => a - b)
const queryP99 = percentile(queries, 0.99)
console.log(
  `messages: ${Math.round(median(rounds.map((r) => r.ours.perSecond)))}/s, a bare echo ${Math.round(median(rounds.map((r) => r.theirs.perSecond)))}/s`,
)
console.log(
  `throughput ${(share * 100).toFixed(0)} % of the echo's (goal: at least 80), p99 ${slower.toFixed(2)} times its (goal: at most 2)`,
)
console.log(`search extension, p99 in process: ${queryP99.toFixed(1)} ms (goal: at most 50)`)

await server.stop()
await bot.stop()
echoing.close()
connector.close()

async function run(url: string): Promise<Round> {
  const times: number[] = []
  let next = 0
  const start = performance.now()
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
  const seconds = (performance.now() - start) / 1000
  return {
    perSecond: REQUESTS / seconds,
    p99: percentile(
      times.sort((a, b) => a - b),
      0.99,
    ),
  }

  async function worker(): Promise<void> {
    while (next < REQUESTS) {
      const began = performance.now()
      const body = JSON.stringify(message(next++))
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`Status ${response.status}`)
      times.push(performance.now() - began)
    }
  }
}

function message(number: number): object {
  return {
    type: 'message',
    id: `${performance.now()}-${number}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: 'person' },
    recipient: { id: 'bot' },
    conversation: { id: 'conversation', conversationType: 'personal' },
    text: QUESTIONS[number % QUESTIONS.length],
  }
}

function timed(query: string): number {
  const start = performance.now()
  search({ query, skip: 0, count: 25, language: 'sv' }, { ask, catalogue })
  return performance.now() - start
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function median(values: readonly number[]): number {
  return percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
}

function portOf(address: ReturnType<typeof connector.address>): number {
  return typeof address === 'object' && address ? address.port : 0
}
