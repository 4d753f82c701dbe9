import { once } from 'node:events'
import { closest } from 'fastest-levenshtein'
import type { Answer, Ask, Catalogue, Section } from '../../core/index.ts'
import { quote } from './blocks.ts'
import { createCheck, whyNot } from './check.ts'
import { createTerminal } from './index.ts'
import { toRecord } from './json.ts'
import { linesOf, passageOf } from './lines.ts'
import { withMarkers } from './markers.ts'
import { type Order, readOrder, UsageError } from './order.ts'
import { missingOriginal } from './originals.ts'
import { printable, renderBlocks, renderOn } from './render.ts'
import type { Knowledge } from './session.ts'
import { endWithReader, screenOf, type Streams } from './streams.ts'
import { toVerdictRecord } from './verdict-json.ts'
import { layoutVerdict } from './verdict.ts'
import { COMMAND_LINE } from './wording/index.ts'

/** The exit code of a command line that cannot be followed. */
const USAGE = 2
const FAILURE = 1

/**
 * `npm run ask`: one answer, one part, a check of a quotation, or an answer to each line of standard input.
 * @param args what follows the script's name
 * @returns the exit code
 */
export async function runAsk(args: readonly string[], knowledge: Knowledge, streams: Streams): Promise<number> {
  endWithReader(streams)
  try {
    return await carryOut(readOrder(args, streams.stdin.isTTY === true), knowledge, streams)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return complain(error.message, USAGE, streams)
  }
}

async function carryOut(order: Order, knowledge: Knowledge, streams: Streams): Promise<number> {
  switch (order.do) {
    case 'answer':
      print(knowledge.ask(order.question), order.json, streams)
      return 0
    case 'show':
      return show(order, knowledge, streams)
    case 'verify':
      return verify(order.passage ?? (await passageOf(streams.stdin)), order.json, knowledge, streams)
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

function complain(line: string, exitCode: number, { stderr }: Streams): number {
  stderr.write(`${line}\n`)
  return exitCode
}

function show(order: Extract<Order, { do: 'show' }>, { ask, catalogue }: Knowledge, streams: Streams): number {
  const id = knownId(catalogue, order.section)
  if (order.original) return showOriginal(catalogue.section(id), catalogue, streams)
  print({ ...ask(id), language: 'sv' }, order.json, streams)
  return 0
}

function showOriginal(section: Section, catalogue: Catalogue, streams: Streams): number {
  if (section.original === undefined) return complain(missingOriginal(catalogue, section, 'sv'), FAILURE, streams)
  const { stdout } = streams
  const texts = section.original.paragraphs.map(withMarkers)
  const isForPerson = stdout.isTTY === true
  stdout.write(`${isForPerson ? renderBlocks(texts.map(quote), screenOf(streams, false)) : texts.join('\n\n')}\n`)
  return 0
}

/** @returns exit code 0 only where the passage stands in the document, with or without differences let through */
function verify(passage: string, json: boolean, { catalogue }: Knowledge, streams: Streams): number {
  const checked = createCheck(catalogue)(passage)
  if (!checked.can) {
    if (checked.reason === 'empty') throw new UsageError(COMMAND_LINE.verifyWithoutPassage)
    return complain(whyNot(checked.reason, catalogue, 'sv'), checked.reason === 'no-file' ? FAILURE : USAGE, streams)
  }
  const { verdict } = checked
  const text = json
    ? JSON.stringify(toVerdictRecord(verdict))
    : renderBlocks(layoutVerdict(verdict, catalogue, 'sv'), screenOf(streams, false))
  streams.stdout.write(`${text}\n`)
  return verdict.outcome === 'exact' ? 0 : FAILURE
}

function knownId(catalogue: Catalogue, typed: string): string {
  const id = typed.trim().toLowerCase()
  if (catalogue.has(id)) return id
  const ids = catalogue.sections.map((section) => section.id)
  const nearest = ids.find((other) => id !== '' && other.startsWith(id)) ?? closest(id, ids)
  throw new UsageError(COMMAND_LINE.unknownPart(printable(typed), nearest))
}

async function answerStream(ask: Ask, { stdin, stdout }: Streams): Promise<void> {
  stdin.setEncoding('utf8')
  for await (const line of linesOf(stdin)) {
    const isTaken = stdout.write(`${JSON.stringify(toRecord(ask(line)))}\n`)
    if (!isTaken) await once(stdout, 'drain')
  }
}
