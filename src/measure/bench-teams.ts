import { createServer } from 'node:http'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { TeamsAdapter } from '@microsoft/teams-ai'
import express from 'express'
import { pino } from 'pino'
import { createTeamsAdapter } from '../adapters/teams/index.ts'
import { createExtensionSearch } from '../adapters/teams/extension/search.ts'
import { createCore } from '../core/index.ts'
import { loadCatalogue } from '../knowledge/index.ts'
import { createHttpServer } from '../server.ts'
import { medianOf, percentileOf, portOf, timeOf } from './bench-timing.ts'
import { readQuestions } from './questions.ts'

/*
 * The Teams bot beside a bare CloudAdapter that echoes: the same requests over HTTP, the same connector on loopback.
 * Every round asks a fresh bot every golden question once, and then once more.
 */

/** Requests under way at once, and rounds: the median of rounds rides out a busy machine. */
const CONCURRENCY = 8
const ROUNDS = 5

const GOLDEN = fileURLToPath(new URL('../../tests/golden/questions-a.jsonl', import.meta.url))
const QUESTIONS = readQuestions(GOLDEN).map(({ q }) => q)

interface Round {
  readonly perSecond: number
  readonly p99: number
}

const core = createCore(loadCatalogue(fileURLToPath(new URL('../../knowledge', import.meta.url))))
core.warmUpAll()
const connector = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}'))
}).listen(0, '127.0.0.1')
await once(connector, 'listening')
const serviceUrl = `http://127.0.0.1:${portOf(connector)}/`

const bare = express()
const echo = new TeamsAdapter({})
bare.post('/api/messages', express.json(), (request, response) =>
  echo.process(request, response, async (context) => {
    await context.sendActivity(context.activity.text)
  }),
)
const echoing = bare.listen(0, '127.0.0.1')
await once(echoing, 'listening')
const theirs = `http://127.0.0.1:${portOf(echoing)}/api/messages`

await round()
const rounds: Awaited<ReturnType<typeof round>>[] = []
for (let i = 0; i < ROUNDS; i++) rounds.push(await round())
console.log(`an echo: ${medianOf(rounds.map((r) => r.theirs.perSecond)).toFixed(0)} messages/s`)
report('new questions', ({ first }) => first)
report('questions asked before', ({ again }) => again)
const search = createExtensionSearch({ core })
const queries = QUESTIONS.map((query) => timeOf(() => search({ query, skip: 0, count: 25, language: 'sv' })).ms)
console.log(`search extension, p99 in process: ${percentileOf(queries, 0.99).toFixed(1)} ms (goal: at most 50)`)

echoing.close()
connector.close()

async function round() {
  const bot = createTeamsAdapter({ settings: { local: true }, core, log: pino({ enabled: false }) })
  const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters: [bot] })
  await bot.start()
  const ours = `http://127.0.0.1:${await server.start()}/api/messages`
  const result = { theirs: await run(theirs), first: await run(ours), again: await run(ours) }
  await server.stop()
  await bot.stop()
  return result
}

function report(name: string, pick: (of: (typeof rounds)[number]) => Round): void {
  const share = medianOf(rounds.map((r) => pick(r).perSecond / r.theirs.perSecond))
  const p99 = medianOf(rounds.map((r) => pick(r).p99 / r.theirs.p99))
  const figures = `${medianOf(rounds.map((r) => pick(r).perSecond)).toFixed(0)}/s, ${(share * 100).toFixed(0)} % of the echo (goal: 80)`
  console.log(`${name}: ${figures}, p99 ${p99.toFixed(2)} times the echo's (goal: 2)`)
}

async function run(url: string): Promise<Round> {
  const times: number[] = []
  let next = 0
  const start = performance.now()
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
  const seconds = (performance.now() - start) / 1000
  return {
    perSecond: QUESTIONS.length / seconds,
    p99: percentileOf(times, 0.99),
  }

  async function worker(): Promise<void> {
    while (next < QUESTIONS.length) {
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
    // Threads are paced: whoever measures one thread measures Teams' own limit of seven a second.
    conversation: { id: `conversation-${number}`, conversationType: 'personal' },
    text: QUESTIONS[number],
  }
}
