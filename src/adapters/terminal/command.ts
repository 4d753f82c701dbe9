import { once } from 'node:events'
import type { Answer, Ask, Catalogue, Section } from '../../core/index.ts'
import { quote } from './blocks.ts'
import { createCheck, whyNot } from './check.ts'
import { createTerminal } from './index.ts'
import { decoded } from './decode.ts'
import { toRecord } from './json.ts'
import { linesOf, passageOf } from './lines.ts'
import { withMarkers } from './markers.ts'
import { nearestPart } from './nearest-part.ts'
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

/** Opens what is answered from. */
export type Open = () => Promise<Knowledge>

/**
 * `npm run ask`: one answer, one part, a check of a quotation, or an answer to each line of standard input.
 * @param args what follows the script's name
 * @param open opens the knowledge, if the command line can be followed
 * @returns the exit code
 */
export async function runAsk(args: readonly string[], open: Open, streams: Streams): Promise<number> {
  endWithReader(streams)
  try {
    return await carryOut(readOrder(args, streams.stdin.isTTY === true), open, streams)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return complain(error.message, USAGE, streams)
  }
}

async function carryOut(order: Order, open: Open, streams: Streams): Promise<number> {
  switch (order.do) {
    case 'answer':
      print((await open()).ask(order.question), order.json, streams)
      return 0
    case 'show':
      return show(order, await open(), streams)
    case 'verify':
      return verify(await passageFrom(order, streams), order.json, await open(), streams)
    case 'stream':
      await answerStream((await open()).ask, streams)
      return 0
    case 'converse':
      await createTerminal(await open(), streams).start()
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

/** A quotation that is not there is wrong usage, whatever else is missing. */
async function passageFrom({ passage }: Extract<Order, { do: 'verify' }>, { stdin }: Streams): Promise<string> {
  const text = passage ?? (await passageOf(decoded(stdin)))
  if (text.trim() === '') throw new UsageError(COMMAND_LINE.verifyWithoutPassage)
  return text
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
  throw new UsageError(COMMAND_LINE.unknownPart(printable(typed), nearestPart(typed, catalogue)))
}

async function answerStream(ask: Ask, { stdin, stdout }: Streams): Promise<void> {
  for await (const line of linesOf(decoded(stdin))) {
    const isTaken = stdout.write(`${JSON.stringify(toRecord(ask(line)))}\n`)
    if (!isTaken) await once(stdout, 'drain')
  }
}
