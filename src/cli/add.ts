import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError } from 'commander'
import { type Answer, createCore, KnowledgeError, localId, type Section } from '../core/index.ts'
import { ADD_WORDING, addDocument, AddError, type AddOptions, type Dialogue } from '../knowledge/add/index.ts'
import { inSwedish } from '../knowledge/check.ts'
import { loadKnowledge } from '../knowledge/index.ts'

/* `npm run add`: a new document, by its file. */

const ROOT = fileURLToPath(new URL('../../knowledge', import.meta.url))

interface Typed {
  readonly yes?: true
  readonly again?: string
  readonly name?: string
  readonly title?: string
  readonly date?: string
  readonly publisher?: string
  /** Another knowledge folder than the bot's own. */
  readonly knowledge?: string
}

async function main(args: readonly string[]): Promise<number> {
  const command = new Command()
    .argument('<file>')
    .option('--yes')
    .option('--again <name>')
    .option('--name <name>')
    .option('--title <title>')
    .option('--date <date>')
    .option('--publisher <publisher>')
    .option('--knowledge <folder>')
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
  try {
    command.parse([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    console.error(ADD_WORDING.usage)
    return error.code === 'commander.helpDisplayed' ? 0 : 2
  }
  const { yes, again, name, knowledge = ROOT, title, date, publisher } = command.opts<Typed>()
  const options: AddOptions = {
    root: knowledge,
    file: command.processedArgs[0] as string,
    ...(again !== undefined && { again }),
    ...(name !== undefined && { name }),
    about: {
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(publisher !== undefined && { publisher }),
    },
  }
  return add(options, yes === true || !process.stdin.isTTY)
}

async function add(options: AddOptions, isSilent: boolean): Promise<number> {
  const lines = isSilent ? undefined : createInterface({ input: process.stdin, output: process.stderr })
  try {
    const folder = await addDocument(options, dialogueWith(lines))
    await tryOut(options.root, folder)
    return 0
  } catch (error) {
    if (error instanceof AddError) console.error(error.message)
    else if (error instanceof KnowledgeError) console.error(inSwedish(options.root, error).join('\n'))
    else throw error
    return 1
  } finally {
    lines?.close()
  }
}

function dialogueWith(lines: ReturnType<typeof createInterface> | undefined): Dialogue {
  return {
    say: (line) => console.log(line),
    progress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${line}   `)
    },
    ...(lines && {
      ask: async (question: string, guess: string) => {
        const typed = await lines.question(`${question}${guess === '' ? '' : ` [${guess}]`}: `)
        return typed.trim() === '' ? guess : typed
      },
    }),
  }
}

/** Asks for each of the document's own headings, and tells which are not found. */
async function tryOut(root: string, folder: string): Promise<void> {
  const { catalogue } = await loadKnowledge(root, [])
  const { ask } = createCore(catalogue)
  const headed = catalogue.document(folder).sections.filter(({ kind }) => kind !== 'footnote')
  const missed = headed.filter((section) => !leadsTo(ask(section.title.sv), section))
  const ids = missed.map(({ id }) => localId(id))
  console.log(ADD_WORDING.tried(headed.length - missed.length, headed.length, ids))
  console.log(ADD_WORDING.next(folder))
}

/** True for an answer from a section, a choice of it, and a list that has something of its document. */
function leadsTo(answer: Answer, { id, document }: Section): boolean {
  if (answer.outcome === 'list')
    return answer.items.some((item) => item.type !== 'term' && item.section.document === document)
  return answer.outcome === 'answer' && [answer.section, ...answer.alternatives].some((found) => found.id === id)
}

process.exitCode = await main(process.argv.slice(2))
