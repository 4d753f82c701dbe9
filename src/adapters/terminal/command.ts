import { type Answer, type Catalogue, type Core, PACKS, spansOfWords } from '../../core/index.ts'
import { toAnswerRecord } from '../shared/answer-record.ts'
import { formOnScreen } from '../shared/form-of.ts'
import { toVerificationRecord } from '../shared/verification-record.ts'
import { decoded } from './decode.ts'
import { createTerminal } from './index.ts'
import { answerJsonLines } from './json-lines.ts'
import { passageOf } from './lines.ts'
import { nearestSection } from './nearest-section.ts'
import { type Order, readOrder, UsageError } from './order.ts'
import { missingFile, missingOriginal } from './original.ts'
import { renderBlocks } from './render.ts'
import { endWithReader, screenOf, type Streams } from './streams.ts'
import { COMMAND_LINE } from './wording/index.ts'
import { printable, raiseNotes } from './wrap.ts'

/** The exit code of a command line that cannot be followed. */
const USAGE = 2
const FAILURE = 1

/** Opens what is answered from. */
export type Open = () => Promise<Core>

/**
 * `npm run ask`: one answer, one section, a check of a quotation, or an answer to each line of standard input.
 * @param args what follows the script's name
 * @param open opens the core, if the command line can be followed
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
    case 'answer': {
      const core = await open()
      print(core.ask(order.question), false, order.json, core, streams)
      return 0
    }
    case 'show':
      return show(order, await open(), streams)
    case 'verify':
      return verify(await passageFrom(order, streams), order.json, await open(), streams)
    case 'stream':
      await answerJsonLines(await open(), streams)
      return 0
    case 'converse':
      await createTerminal(await open(), streams).start()
      return 0
    case 'explain':
      streams.stdout.write(order.usage)
      return 0
  }
}

/** @param isOpened whether a person is shown the whole section */
function print(answer: Answer, isOpened: boolean, json: boolean, core: Core, streams: Streams): void {
  const said = json
    ? JSON.stringify(toAnswerRecord(answer, core.present(answer, 'short').plain))
    : renderBlocks(core.present(answer, formOnScreen(answer, isOpened)).blocks, screenOf(streams))
  streams.stdout.write(`${said}\n`)
}

function complain(line: string, exitCode: number, { stderr }: Streams): number {
  stderr.write(`${line}\n`)
  return exitCode
}

function show(
  { section: typed, original, json }: Extract<Order, { do: 'show' }>,
  core: Core,
  streams: Streams,
): number {
  const id = knownId(core.catalogue, typed)
  if (original) return showOriginal(id, core.catalogue, streams)
  const claims = core.catalogue.section(id).claims.map((claim) => `${id}/${claim.id}` as const)
  const answer = core.open({ to: 'claims', claims }, 'sv')
  if (answer) print({ ...answer, question: id }, true, json, core, streams)
  return 0
}

function showOriginal(id: string, catalogue: Catalogue, streams: Streams): number {
  const missing = missingOriginal(catalogue, id, 'sv')
  if (missing !== undefined) return complain(missing, FAILURE, streams)
  const { stdout } = streams
  const paragraphs = catalogue.section(id).original?.paragraphs ?? []
  const plain = paragraphs.map((words) =>
    raiseNotes(spansOfWords(words))
      .map(({ text }) => text)
      .join(''),
  )
  const isForPerson = stdout.isTTY === true
  stdout.write(
    `${isForPerson ? renderBlocks([{ kind: 'quote', paragraphs, source: '' }], screenOf(streams)) : plain.join('\n\n')}\n`,
  )
  return 0
}

/** A quotation that is not there is wrong usage, whatever else is missing. */
async function passageFrom({ passage }: Extract<Order, { do: 'verify' }>, { stdin }: Streams): Promise<string> {
  const text = passage ?? (await passageOf(decoded(stdin)))
  if (text.trim() === '') throw new UsageError(COMMAND_LINE.noQuotation)
  return text
}

/** @returns exit code 0 only where the passage stands in the document, with or without differences let through */
function verify(passage: string, json: boolean, core: Core, streams: Streams): number {
  const verification = core.verify(passage)
  if (verification.outcome === 'unchecked') {
    const { reason } = verification
    if (reason === 'no-original') return complain(missingFile(core.catalogue, 'sv'), FAILURE, streams)
    throw new UsageError(
      reason === 'empty' ? COMMAND_LINE.noQuotation : PACKS.sv.messages.verification.unchecked[reason],
    )
  }
  const said = json
    ? JSON.stringify(toVerificationRecord(verification))
    : renderBlocks(core.presentVerification(verification, 'sv', 'whole').blocks, screenOf(streams))
  streams.stdout.write(`${said}\n`)
  return verification.outcome === 'exact' ? 0 : FAILURE
}

function knownId(catalogue: Catalogue, typed: string): string {
  const id = typed.trim().toLowerCase()
  if (catalogue.has(id)) return id
  throw new UsageError(COMMAND_LINE.unknownSection(printable(typed).trim(), nearestSection(typed, catalogue)))
}
