import { fileURLToPath } from 'node:url'
import { type Config, ConfigError } from './config.ts'
import { type Core, createCore, KnowledgeError } from './core/index.ts'
import {
  compiledIndexes,
  type Knowledge,
  loadKnowledge,
  loadKnowledgeStrictly,
  MemoFileError,
} from './knowledge/index.ts'

/** Beside the program, compiled or not. */
export const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../knowledge', import.meta.url))

/** Whether a document is quoted from the user's file of it. */
export interface Quotability {
  readonly quotes: boolean
  /** Why it is not, or not all of it, for whoever runs the bot: names files and settings. */
  readonly reason?: string
}

export interface OpenedCore {
  readonly core: Core
  /** By the document's id. */
  readonly quotability: Readonly<Record<string, Quotability>>
}

/**
 * Reads the knowledge, and the users' own files of the documents if there are some, and builds what answers from them. A
 * wrong MEMO_FILE ends the program; a wrong file among ORIGINALS is said on stderr and only stops its quotations.
 * @throws {KnowledgeError}
 * @throws {MemoFileError}
 */
export async function openKnowledge(config: Config): Promise<OpenedCore> {
  const knowledge = await readKnowledge(config)
  return { core: createCore(knowledge.catalogue, compiledIndexes), quotability: quotabilityOf(knowledge) }
}

/** {@link openKnowledge}, for programs that only ask. */
export const openCore = async (config: Config): Promise<Core> => (await openKnowledge(config)).core

/** The same for a channel that is a program of its own. @throws {ConfigError} for a document of its that is not there */
export const openCoreFor = async (channel: 'terminal' | 'mcp', config: Config): Promise<Core> =>
  preferringIn(await openCore(config), config.defaultDocuments[channel])

async function readKnowledge({ memoFile, originals: paths }: Config): Promise<Knowledge> {
  if (paths.length === 0) return loadKnowledgeStrictly(KNOWLEDGE_FOLDER, memoFile)
  const knowledge = await loadKnowledge(KNOWLEDGE_FOLDER, paths)
  for (const { problem } of knowledge.originals) if (problem !== undefined) console.error(problem)
  return knowledge
}

const NO_FILE = 'There is no file of it: set MEMO_FILE, or ORIGINALS, to one.'

function quotabilityOf({ catalogue, originals }: Knowledge): OpenedCore['quotability'] {
  const strays = originals.flatMap(({ document, problem }) => (document === undefined && problem ? [problem] : []))
  return Object.fromEntries(
    catalogue.documents.map(({ document: { id } }) => {
      const own = originals.find(({ document }) => document === id)
      const reason = own ? own.problem : [...strays, NO_FILE].join(' ')
      return [id, { quotes: own?.quotes ?? false, ...(reason !== undefined && { reason }) }]
    }),
  )
}

/**
 * The core for a channel where a document is meant unless the question says otherwise.
 * @throws {ConfigError} for a document that is not there
 */
export function preferringIn(core: Core, document: string | undefined): Core {
  if (document === undefined) return core
  const ids = core.catalogue.documents.map(({ document: known }) => known.id)
  if (ids.includes(document)) return core.preferring(document)
  throw new ConfigError([`DEFAULT_DOCUMENTS: there is no document "${document}". Write one of ${ids.join(', ')}.`])
}

/**
 * Runs a program. Settings, knowledge or a file that cannot be used end it with a line for each problem and no stack
 * trace: exit code 2 for settings, 1 for the others.
 */
export async function run(program: () => Promise<void>): Promise<void> {
  try {
    await program()
  } catch (error) {
    if (error instanceof ConfigError) fail(error.lines, 2)
    else if (error instanceof KnowledgeError) fail(error.problems.map(asLine), 1)
    else if (error instanceof MemoFileError) fail([error.message], 1)
    else throw error
  }
}

const asLine = ({ file, field, message, cure }: KnowledgeError['problems'][number]): string =>
  `${file}, ${field}: ${message} ${cure}`

function fail(lines: readonly string[], exitCode: number): void {
  for (const line of lines) console.error(line)
  process.exitCode = exitCode
}
