import { type ChildProcess, fork } from 'node:child_process'
import { createServer } from 'node:http'
import { stringify } from 'node:querystring'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { load, type Measured, signedRequest, type SlackRequest } from './bench-slack-load.ts'
import { medianOf, portOf } from './bench-timing.ts'
import { readQuestions } from './questions.ts'

/*
 * `npm run bench:slack`: signed slash commands against ours and against a bare Bolt app that acknowledges a constant,
 * turn about; then bad requests and retries, with the heap before and after. Goals: throughput at least 80 %, p99 at
 * most 2 times, ready within 1.5 times, no growth.
 */

const SECRET = 'bench'
const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'
const ROUNDS = 5
const COMMANDS_A_ROUND = 3000
const BAD = 10_000
const RETRIES = 3000
/** Commands without Swedish letters: the router forgives their absence. */
const COMMANDS = [
  'hjalp',
  'forslag',
  'forslag kommun',
  'lardom 7',
  'utmaningar',
  'fotnot 13',
  'ordlista VULF',
  'siffror',
]

interface Running {
  readonly child: ChildProcess
  readonly port: number
  /** Milliseconds from the spawn to the open port. */
  readonly readyAfter: number
}

const started = z.object({ port: z.number() })
const usage = z.object({ heap: z.number(), cpu: z.number() })

const reply = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('message', resolve))

async function start(which: 'ours' | 'bare', apiUrl: string): Promise<Running> {
  const entry = fileURLToPath(new URL('bench-slack-server.ts', import.meta.url))
  const began = performance.now()
  const child = fork(entry, [which, SECRET, apiUrl], { execArgv: ['--import', 'tsx', '--expose-gc'] })
  const { port } = started.parse(await reply(child))
  return { child, port, readyAfter: performance.now() - began }
}

/** Heap in megabytes after a collection, processor time in microseconds. */
async function usageOf({ child }: Running): Promise<{ heap: number; cpu: number }> {
  const answer = reply(child)
  child.send('usage')
  const { heap, cpu } = usage.parse(await answer)
  return { heap: heap / 1e6, cpu }
}

const commandRequest = (text: string): SlackRequest =>
  signedRequest(
    stringify({ command: '/vardkompetens', text, user_id: 'U1', channel_id: 'C1', team_id: 'T1' }),
    SECRET,
    FORM,
  )

/** Commands, and free questions as people ask them, in turn. */
function commandRequests(): SlackRequest[] {
  const free = readQuestions('tests/golden/questions-a.jsonl').map(({ q }) => q)
  const texts = free.flatMap((question, i) => [COMMANDS[i % COMMANDS.length] ?? '', question])
  return Array.from({ length: COMMANDS_A_ROUND }, (_, i) => commandRequest(texts[i % texts.length] ?? ''))
}

function badRequests(): SlackRequest[] {
  const bodies = [
    'null',
    '[]',
    '{',
    '"x"',
    '{}',
    '{"type":"strange"}',
    '{"type":"event_callback","event":null}',
    'x'.repeat(2000),
  ]
  return Array.from({ length: BAD }, (_, i) => {
    const request = signedRequest(
      bodies[i % bodies.length] ?? '',
      i % 3 === 0 ? 'wrong' : SECRET,
      i % 2 === 0 ? JSON_TYPE : FORM,
    )
    return i % 5 === 0 ? { ...request, headers: { 'content-type': 'text/plain' } } : request
  })
}

/** Slack sending the same few events again and again. */
function retryRequests(): SlackRequest[] {
  return Array.from({ length: RETRIES }, (_, i) => {
    const event = { type: 'app_mention', user: 'U1', text: '<@U0> forslag', ts: `1.${i % 10}`, channel: 'C1' }
    const body = JSON.stringify({ type: 'event_callback', event_id: `Ev${i % 10}`, team_id: 'T1', event })
    const request = signedRequest(body, SECRET, JSON_TYPE)
    return {
      ...request,
      headers: { ...request.headers, 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' },
    }
  })
}

const of = (rounds: readonly Measured[], what: 'perSecond' | 'p99' | 'p50'): number =>
  medianOf(rounds.map((one) => one[what]))
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

async function compareSpeed(ours: Running, bare: Running): Promise<void> {
  const requests = commandRequests()
  const cold = await load(ours.port, requests.slice(0, 220))
  const [mine, theirs]: [Measured[], Measured[]] = [[], []]
  await load(bare.port, requests.slice(0, 500))
  const [before, bareBefore] = [await usageOf(ours), await usageOf(bare)]
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await load(bare.port, requests))
    mine.push(await load(ours.port, requests))
  }
  const each = async (server: Running, since: { cpu: number }) =>
    ((await usageOf(server)).cpu - since.cpu) / ROUNDS / COMMANDS_A_ROUND
  say(
    `processor time a command: bare ${(await each(bare, bareBefore)).toFixed(0)} µs, ours ${(await each(ours, before)).toFixed(0)} µs`,
  )
  for (const [name, rounds] of [
    ['bare', theirs],
    ['ours', mine],
  ] as const)
    say(
      `${name}: ${of(rounds, 'perSecond').toFixed(0)}/s, p50 ${of(rounds, 'p50').toFixed(2)} ms, p99 ${of(rounds, 'p99').toFixed(2)} ms, ${JSON.stringify(rounds[0]?.statuses)}`,
    )
  say(`first time each question is asked: ${cold.perSecond.toFixed(0)}/s, p99 ${cold.p99.toFixed(2)} ms`)
  say(
    `throughput ${((of(mine, 'perSecond') / of(theirs, 'perSecond')) * 100).toFixed(0)} %, p99 × ${(of(mine, 'p99') / of(theirs, 'p99')).toFixed(2)}`,
  )
}

async function soak(ours: Running, calls: () => number): Promise<void> {
  await load(ours.port, badRequests())
  const { heap: before } = await usageOf(ours)
  const bad = await load(ours.port, badRequests())
  const callsBefore = calls()
  const retries = await load(ours.port, retryRequests())
  say(
    `${BAD} bad requests: ${JSON.stringify(bad.statuses)}; ${RETRIES} retries of 10 events: ${JSON.stringify(retries.statuses)}, ${calls() - callsBefore} posts`,
  )
  say(
    `heap before ${before.toFixed(1)} MB, after ${(await usageOf(ours)).heap.toFixed(1)} MB; the process ${ours.child.exitCode === null ? 'lives' : 'died'}`,
  )
}

let calls = 0
const slack = createServer((request, response) => {
  request.resume()
  calls++
  response.setHeader('content-type', 'application/json').end('{"ok":true,"user_id":"U0","bot_id":"B0"}')
}).listen(0, '127.0.0.1')
await new Promise((resolve) => slack.once('listening', resolve))
const apiUrl = `http://127.0.0.1:${portOf(slack)}/api/`

const ready: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
for (let round = 0; round < ROUNDS; round++)
  for (const which of ['bare', 'ours'] as const) {
    const one = await start(which, apiUrl)
    ready[which].push(one.readyAfter)
    one.child.kill()
  }
say(
  `ready: bare ${medianOf(ready.bare).toFixed(0)} ms, ours ${medianOf(ready.ours).toFixed(0)} ms, × ${(medianOf(ready.ours) / medianOf(ready.bare)).toFixed(2)}`,
)
const [bare, ours] = [await start('bare', apiUrl), await start('ours', apiUrl)]
await compareSpeed(ours, bare)
await soak(ours, () => calls)
for (const { child } of [bare, ours]) child.kill()
slack.close()
