import { Command, CommanderError } from 'commander'
import { z } from 'zod'
import { printable } from './render.ts'

/** What `npm run ask` is asked to do. */
export type Order =
  | { readonly do: 'answer'; readonly question: string; readonly json: boolean }
  | { readonly do: 'show'; readonly section: string; readonly json: boolean; readonly original: boolean }
  /** A question a line from standard input, an object a line to standard output. */
  | { readonly do: 'stream' }
  /** A question a line from standard input, answered for a person. */
  | { readonly do: 'converse' }
  | { readonly do: 'explain'; readonly usage: string }

/** The command line cannot be followed: one sentence that names the culprit and the cure. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const EXAMPLE = 'npm run -s ask -- "Vad föreslår rådet om VFU?"'
const OPTIONS = '--json, --jsonl, --section ID, --original och --help'

const optionValues = z.object({
  json: z.boolean().default(false),
  jsonl: z.boolean().default(false),
  section: z.string().optional(),
  original: z.boolean().default(false),
})

/** Titles of commander's own help page. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Skriv:',
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
}

/**
 * Reads the command line.
 * @param args what follows the script's name
 * @param isTyped whether standard input is a terminal, where no questions wait
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
  return new Command('npm run -s ask --')
    .usage('[flaggor] ["fråga"]')
    .argument('[fråga...]', 'utan fråga läses frågor från standard in, en på varje rad')
    .option('--json', 'skriv svaret som ett JSON-objekt')
    .option('--jsonl', 'läs en fråga per rad från standard in, skriv ett JSON-objekt per rad')
    .option('--section <ID>', 'visa en del av promemorian, till exempel lardom-7-digitalt')
    .option('--original', 'visa delens ordagranna text (med --section)')
    .helpOption('-h, --help', 'visa den här hjälpen')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ writeOut: silent, writeErr: silent })
    .exitOverride()
}

function inSwedish({ code, message }: CommanderError): string {
  const culprit = printable(/'([^']*)'/.exec(message)?.[1] ?? '')
  return code === 'commander.optionMissingArgument'
    ? `${culprit} saknar sitt värde. Skriv till exempel --section lardom-7-digitalt.`
    : `Flaggan ${culprit} finns inte. Flaggorna är ${OPTIONS}; skriv -- före en fråga som börjar med bindestreck.`
}

function toOrder(options: z.infer<typeof optionValues>, words: readonly string[], isTyped: boolean): Order {
  const { json, jsonl, section, original } = options
  const isAsked = words.length > 0
  if (jsonl) {
    if (isAsked) throw new UsageError('--jsonl läser frågorna från standard in. Ta bort frågan eller --jsonl.')
    if (json || original || section !== undefined) {
      throw new UsageError(`--jsonl står ensamt. Ta bort ${json ? '--json' : '--section och --original'}.`)
    }
    return { do: 'stream' }
  }
  if (section !== undefined) {
    if (isAsked) throw new UsageError('--section visar en del utan att fråga. Ta bort frågan eller --section.')
    if (json && original) throw new UsageError('--original skriver ren text. Ta bort --json eller --original.')
    return { do: 'show', section, json, original }
  }
  if (original) throw new UsageError('--original behöver en del. Skriv till exempel --section slutord --original.')
  if (isAsked) return { do: 'answer', question: words.join(' '), json }
  if (json) throw new UsageError(`--json behöver en fråga. Skriv till exempel ${EXAMPLE} --json.`)
  if (isTyped) throw new UsageError(`Frågan saknas. Skriv till exempel ${EXAMPLE}, eller npm start för ett samtal.`)
  return { do: 'converse' }
}
