import { once } from 'node:events'
import { closest } from 'fastest-levenshtein'
import type { Answer, Ask, Catalogue, Section } from '../../core/index.ts'
import { createTerminal } from './index.ts'
import { toRecord } from './json.ts'
import type { Block } from './layout.ts'
import { linesOf } from './lines.ts'
import { type Order, readOrder, UsageError } from './order.ts'
import { withMarkers } from './markers.ts'
import { printable, renderBlocks, renderOn } from './render.ts'
import { endWithReader, screenOf, type Streams } from './streams.ts'

/** The exit code of a command line that cannot be followed. */
const USAGE = 2
const FAILURE = 1

const NO_ORIGINAL =
  'Den ordagranna texten finns inte här: ingen fil med promemorian är given. Sätt MEMO_FILE till dess sökväg.'

interface Knowledge {
  readonly ask: Ask
  readonly catalogue: Catalogue
}

/**
 * `npm run ask`: one answer, one part, or an answer to each line of standard input.
 * @param args what follows the script's name
 * @returns the exit code
 */
export async function runAsk(args: readonly string[], knowledge: Knowledge, streams: Streams): Promise<number> {
  endWithReader(streams)
  try {
    return await carryOut(readOrder(args, streams.stdin.isTTY === true), knowledge, streams)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    streams.stderr.write(`${error.message}\n`)
    return USAGE
  }
}

async function carryOut(order: Order, knowledge: Knowledge, streams: Streams): Promise<number> {
  switch (order.do) {
    case 'answer':
      print(knowledge.ask(order.question), order.json, streams)
      return 0
    case 'show':
      return show(order, knowledge, streams)
    case 'stream':
      await answerStream(knowledge.ask, streams)
      return 0
    case 'converse':
      await createTerminal(knowledge, streams).start()
      return 0
    case 'explain':
      streams.stdout.write(order.usage)
      return 0
  }
}

function print(answer: Answer, json: boolean, streams: Streams): void {
  const text = json ? JSON.stringify(toRecord(answer)) : renderOn(screenOf(streams, false))(answer)
  streams.stdout.write(`${text}\n`)
}

function show(order: Extract<Order, { do: 'show' }>, { ask, catalogue }: Knowledge, streams: Streams): number {
  const id = knownId(catalogue, order.section)
  if (order.original) return showOriginal(catalogue.section(id), streams)
  print({ ...ask(id), language: 'sv' }, order.json, streams)
  return 0
}

function showOriginal(section: Section, streams: Streams): number {
  const { stdout, stderr } = streams
  if (section.original === undefined) {
    stderr.write(`${NO_ORIGINAL}\n`)
    return FAILURE
  }
  const texts = section.original.paragraphs.map(withMarkers)
  const blocks = texts.map((text): Block => ({ kind: 'quote', text }))
  stdout.write(`${stdout.isTTY === true ? renderBlocks(blocks, screenOf(streams, false)) : texts.join('\n\n')}\n`)
  return 0
}

function knownId(catalogue: Catalogue, typed: string): string {
  const id = typed.trim().toLowerCase()
  if (catalogue.has(id)) return id
  const ids = catalogue.sections.map((section) => section.id)
  const nearest = ids.find((other) => id !== '' && other.startsWith(id)) ?? closest(id, ids)
  throw new UsageError(`Det finns ingen del med id "${printable(typed)}". Menade du ${nearest}?`)
}

async function answerStream(ask: Ask, { stdin, stdout }: Streams): Promise<void> {
  stdin.setEncoding('utf8')
  for await (const line of linesOf(stdin)) {
    const isTaken = stdout.write(`${JSON.stringify(toRecord(ask(line)))}\n`)
    if (!isTaken) await once(stdout, 'drain')
  }
}
