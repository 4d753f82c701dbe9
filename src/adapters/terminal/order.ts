import { Command, CommanderError } from 'commander'
import { z } from 'zod'
import { COMMAND_LINE } from './wording/index.ts'
import { printable } from './wrap.ts'

/** What `npm run ask` is asked to do. */
export type Order =
  | { readonly do: 'answer'; readonly question: string; readonly json: boolean }
  | { readonly do: 'show'; readonly section: string; readonly json: boolean; readonly original: boolean }
  /** Checks a passage; without one, all of standard input is the passage. */
  | { readonly do: 'verify'; readonly passage: string | undefined; readonly json: boolean }
  /** A question a line from standard input, an object a line to standard output. */
  | { readonly do: 'stream' }
  /** A question a line from standard input, answered for a person. */
  | { readonly do: 'converse' }
  | { readonly do: 'explain'; readonly usage: string }

/** The command line cannot be followed: one sentence that names the culprit and the cure. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const optionValues = z.object({
  json: z.boolean().default(false),
  jsonl: z.boolean().default(false),
  section: z.string().optional(),
  original: z.boolean().default(false),
  verify: z.boolean().default(false),
})

type Options = z.infer<typeof optionValues>

/** Titles of commander's own help page. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': COMMAND_LINE.help.usageTitle,
  'Arguments:': COMMAND_LINE.help.argumentsTitle,
  'Options:': COMMAND_LINE.help.optionsTitle,
}

/**
 * Reads the command line.
 * @param args what follows the script's name
 * @param isTyped whether standard input is a terminal, where nothing waits to be read
 * @throws {UsageError}
 */
export function readOrder(args: readonly string[], isTyped: boolean): Order {
  const command = createCommand()
  try {
    command.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed') return { do: 'explain', usage: command.helpInformation() }
    throw new UsageError(inSwedish(error))
  }
  return toOrder(optionValues.parse(command.opts()), command.args, isTyped)
}

function createCommand(): Command {
  const silent = () => undefined
  const { help } = COMMAND_LINE
  return new Command('npm run -s ask --')
    .usage(help.usage)
    .argument(`[${help.question}...]`, help.questionDoes)
    .option('--json', help.json)
    .option('--jsonl', help.jsonl)
    .option('--section <ID>', help.section)
    .option('--original', help.original)
    .option('--verify', help.verify)
    .helpOption('-h, --help', help.help)
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ writeOut: silent, writeErr: silent })
    .exitOverride()
}

function inSwedish({ code, message }: CommanderError): string {
  const culprit = printable(/'([^']*)'/.exec(message)?.[1] ?? '').trim()
  return code === 'commander.optionMissingArgument'
    ? COMMAND_LINE.missingValue(culprit)
    : COMMAND_LINE.unknownOption(culprit)
}

function toOrder(options: Options, words: readonly string[], isTyped: boolean): Order {
  const { json, jsonl, section, original, verify } = options
  const text = words.length > 0 ? words.join(' ') : undefined
  if (jsonl) return toStream(options, text)
  if (verify) return toVerify(options, text, isTyped)
  if (section !== undefined) {
    if (text !== undefined) throw new UsageError(COMMAND_LINE.sectionWithQuestion)
    if (json && original) throw new UsageError(COMMAND_LINE.originalWithJson)
    return { do: 'show', section, json, original }
  }
  if (original) throw new UsageError(COMMAND_LINE.originalWithoutSection)
  if (text !== undefined) return { do: 'answer', question: text, json }
  if (json) throw new UsageError(COMMAND_LINE.jsonWithoutQuestion)
  if (isTyped) throw new UsageError(COMMAND_LINE.noQuestion)
  return { do: 'converse' }
}

function toStream({ json, ...options }: Options, text: string | undefined): Order {
  if (text !== undefined) throw new UsageError(COMMAND_LINE.jsonlWithQuestion)
  const others = [json && '--json', options.verify && '--verify', ...sectionOptions(options)].filter(Boolean)
  if (others.length > 0) throw new UsageError(COMMAND_LINE.jsonlWith(others.join(', ')))
  return { do: 'stream' }
}

function toVerify({ json, ...options }: Options, passage: string | undefined, isTyped: boolean): Order {
  const others = sectionOptions(options)
  if (others.length > 0) throw new UsageError(COMMAND_LINE.verifyWith(others.join(', ')))
  if (passage === undefined && isTyped) throw new UsageError(COMMAND_LINE.noQuotation)
  return { do: 'verify', passage, json }
}

const sectionOptions = ({ section, original }: Pick<Options, 'section' | 'original'>): string[] => [
  ...(section === undefined ? [] : ['--section']),
  ...(original ? ['--original'] : []),
]
