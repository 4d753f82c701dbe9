import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { stringify } from 'node:querystring'
import { compare } from './bench-beside.ts'
import { heapOf, type Running, startChild } from './bench-child.ts'
import { load, type LoadRequest } from './bench-load.ts'
import { goldenQuestions } from './bench-questions.ts'
import { medianOf, portOf } from './bench-timing.ts'

/*
 * `npm run bench:slack`: how soon ours and a bare Bolt app are ready; signed slash commands against both, the bare one
 * acknowledging a constant; then bad requests and retries, with the heap before and after: it is not to grow.
 */

/** Share of the bare app's throughput that is to be reached for new questions. */
const GOAL = 0.35

const SECRET = 'bench'
const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'
const ROUNDS = 5
const BAD = 10_000
const RETRIES = 3000

/** Signs a body as Slack does. @see https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signedRequest(body: string, secret: string, contentType: string): LoadRequest {
  const at = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')
  return {
    path: '/slack/events',
    body,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': at,
      'x-slack-signature': `v0=${signature}`,
    },
  }
}

const commandRequest = (text: string): LoadRequest =>
  signedRequest(
    stringify({ command: '/vardkompetens', text, user_id: 'U1', channel_id: 'C1', team_id: 'T1' }),
    SECRET,
    FORM,
  )

function badRequests(): LoadRequest[] {
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
function retryRequests(): LoadRequest[] {
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

const start = (which: 'ours' | 'bare') => startChild('bench-slack-server.js', [which, SECRET, apiUrl])

async function soak(ours: Running, calls: () => number): Promise<void> {
  await load(ours.port, badRequests())
  const before = await heapOf(ours)
  const bad = await load(ours.port, badRequests())
  const callsBefore = calls()
  const retries = await load(ours.port, retryRequests())
  console.log(
    `${BAD} bad requests: ${JSON.stringify(bad.statuses)}; ${RETRIES} retries of 10 events: ${JSON.stringify(retries.statuses)}, ${calls() - callsBefore} posts`,
  )
  console.log(
    `heap before ${before.toFixed(1)} MB, after ${(await heapOf(ours)).toFixed(1)} MB; the process ${ours.child.exitCode === null ? 'lives' : 'died'}`,
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
    const one = await start(which)
    ready[which].push(one.readyAfter)
    one.child.kill()
  }
console.log(
  `ready: bare ${medianOf(ready.bare).toFixed(0)} ms, ours ${medianOf(ready.ours).toFixed(0)} ms, × ${(medianOf(ready.ours) / medianOf(ready.bare)).toFixed(2)}`,
)
const [bare, ours] = [await start('bare'), await start('ours')]
await compare({ ours, bare, requestOf: commandRequest, goal: GOAL }, goldenQuestions())
await soak(ours, () => calls)
for (const { child } of [bare, ours]) child.kill()
slack.close()
