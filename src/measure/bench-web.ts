import { fork } from 'node:child_process'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import express, { type Express } from 'express'
import pino from 'pino'
import { z } from 'zod'
import { createWebAdapter } from '../adapters/web/index.ts'
import { openPreviews } from '../channels/previews.ts'
import { readConfig } from '../config.ts'
import { openCore } from '../start-up.ts'
import { benchDrawn } from './bench-web-drawn.ts'
import { readQuestions } from './questions.ts'

/*
 * `npm run bench:web`: a reader page against a bare Express handler that sends the same bytes, turn about, asked for by
 * a process of its own; then the processor time that the server takes for each page, first and again, and for answers;
 * then the time until a phone has drawn an answer. Goals: throughput at least 70 %; the median page at most 3 ms; drawn
 * within a second.
 */

const ROUNDS = 7
const REQUESTS = 4000
const WARM_UP = 2000
const PAGE = '/las/forslag-2-vulf'

const core = await openCore(readConfig())
core.warmUpAll()
const adapter = createWebAdapter({ settings: {}, core, log: pino({ enabled: false }) })
await adapter.start()
const times: number[] = []
const ours = await listen((app) => {
  app.disable('x-powered-by')
  app.use((_request, response, next) => {
    const began = processorTime()
    response.once('finish', () => times.push(processorTime() - began))
    next()
  })
  if (adapter.router) app.use(adapter.router)
})
const html = await (await fetch(ours.origin + PAGE)).text()
const bare = await listen((app) => app.get(PAGE, (_request, response) => void response.send(html)))
const withPlayground = createWebAdapter({
  settings: {},
  core,
  previews: openPreviews({ core }),
  log: pino({ enabled: false }),
})
await withPlayground.start()
const playground = await listen((app) => withPlayground.router && app.use(withPlayground.router))
const client = fork(fileURLToPath(new URL('bench-web-load.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })

await throughput()
await pageTimes()
await answerTimes()
await benchDrawn(playground.origin)
client.kill()
for (const { server } of [ours, bare, playground]) {
  server.closeAllConnections()
  server.close()
}

async function throughput(): Promise<void> {
  for (const { origin } of [ours, bare]) await fire(origin, [PAGE], WARM_UP)
  const shares: number[] = []
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const mine = REQUESTS / (await fire(ours.origin, [PAGE], REQUESTS))
    const plain = REQUESTS / (await fire(bare.origin, [PAGE], REQUESTS))
    shares.push(mine / plain)
    rates.push(mine * 1000)
  }
  console.log(`${PAGE} (${html.length} characters): ${median(rates).toFixed(0)} a second`)
  console.log(`against a bare handler with the same bytes: ${(median(shares) * 100).toFixed(0)} % (goal: 70 %)`)
}

async function pageTimes(): Promise<void> {
  const paths = [
    '',
    '/samband',
    '/siffror',
    '/roller',
    '/ordlista',
    ...core.catalogue.sections.map(({ id }) => `/${id}`),
  ]
  const addresses = paths.flatMap((path) => [`/las${path}`, `/en/las${path}`])
  report('pages, first time', await timesOf(addresses))
  report('pages, again', await timesOf(addresses))
}

/** The search's limit is a minute's, so no more questions than that are asked, after others that warm the core up. */
async function answerTimes(): Promise<void> {
  for (const { q } of readQuestions('tests/golden/questions-b.jsonl')) core.ask(q)
  const questions = readQuestions('tests/golden/questions-a.jsonl').slice(0, 50)
  report(
    'answers, the core alone',
    questions.map(({ q }) => timeOf(() => core.ask(q))),
  )
  report('answers as pages', await timesOf(questions.map(({ q }) => `/las?q=${encodeURIComponent(q)}`)))
}

function timeOf(work: () => unknown): number {
  const began = processorTime()
  work()
  return processorTime() - began
}

/** Milliseconds that this process has worked: other programs on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function timesOf(addresses: readonly string[]): Promise<number[]> {
  times.length = 0
  for (const address of addresses) await (await fetch(ours.origin + address)).text()
  return [...times]
}

function report(name: string, measured: readonly number[]): void {
  const sorted = measured.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2)
  console.log(
    `${name} (${sorted.length}): median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms (goal: median 3 ms)`,
  )
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}

function fire(origin: string, paths: readonly string[], count: number): Promise<number> {
  return new Promise((resolve) => {
    client.once('message', (took) => resolve(z.number().parse(took)))
    client.send({ origin, paths, count })
  })
}

async function listen(build: (app: Express) => unknown): Promise<{ readonly origin: string; readonly server: Server }> {
  const app = express()
  build(app)
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return { origin: `http://127.0.0.1:${portOf(server.address())}`, server }
}

function portOf(address: string | AddressInfo | null): number {
  return address !== null && typeof address === 'object' ? address.port : 0
}
