import { createServer } from 'node:http'
import { once } from 'node:events'
import { createExtensionSearch } from '../adapters/teams/extension/search.ts'
import { createCore } from '../core/index.ts'
import { compiledIndexes, loadCatalogue } from '../knowledge/index.ts'
import { compare } from './bench-beside.ts'
import { startChild } from './bench-child.ts'
import type { LoadRequest } from './bench-load.ts'
import { goldenQuestions } from './bench-questions.ts'
import { percentileOf, portOf, timeOf } from './bench-timing.ts'

/*
 * `npm run bench:teams`: the Teams bot beside a bare TeamsAdapter that echoes, each in a process of its own; the client
 * and the connector are in this one. Neither checks tokens: a bot that does sends nothing to a connector on loopback.
 * Then the search of the message extension, in this process.
 */

/** Share of the echo's throughput for new questions, and milliseconds of a search, that are to be reached. */
const GOAL = 0.65
const SEARCH_GOAL_MS = 50

const connector = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}'))
}).listen(0, '127.0.0.1')
await once(connector, 'listening')
const serviceUrl = `http://127.0.0.1:${portOf(connector)}/`

let count = 0

/** In a thread of its own: Teams takes seven messages a second in one, and the bot sends no more. */
function requestOf(text: string): LoadRequest {
  count++
  const body = JSON.stringify({
    type: 'message',
    id: `message-${count}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: 'person' },
    recipient: { id: 'bot' },
    conversation: { id: `conversation-${count}`, conversationType: 'personal' },
    text,
  })
  return { path: '/api/messages', body, headers: { 'content-type': 'application/json' } }
}

const questions = goldenQuestions()
const [bare, ours] = await Promise.all([
  startChild('bench-teams-server.js', ['bare']),
  startChild('bench-teams-server.js', ['ours']),
])
await compare({ ours, bare, requestOf, goal: GOAL }, questions)
for (const { child } of [bare, ours]) child.kill()
connector.close()

const core = createCore(loadCatalogue('knowledge'), compiledIndexes)
core.warmUpAll()
const search = createExtensionSearch({ core })
const times = questions.map((query) => timeOf(() => search({ query, skip: 0, count: 25, language: 'sv' })).ms)
console.log(`search extension, p99: ${percentileOf(times, 0.99).toFixed(1)} ms (goal: at most ${SEARCH_GOAL_MS})`)
