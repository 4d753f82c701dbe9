import { fileURLToPath } from 'node:url'
import { ConfigError } from './config.ts'
import { type Ask, type Catalogue, createAsk, KnowledgeError } from './core/index.ts'
import { loadCatalogue } from './knowledge/index.ts'

const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../knowledge', import.meta.url))

/** Reads the knowledge and builds what answers from it. @throws {KnowledgeError} */
export function openKnowledge(): { readonly catalogue: Catalogue; readonly ask: Ask } {
  const catalogue = loadCatalogue(KNOWLEDGE_FOLDER)
  return { catalogue, ask: createAsk(catalogue) }
}

/**
 * Runs a program. Settings or knowledge that cannot be used end it with a line for each problem and no stack trace:
 * exit code 2 for settings, 1 for knowledge.
 */
export async function run(program: () => Promise<void>): Promise<void> {
  try {
    await program()
  } catch (error) {
    if (error instanceof ConfigError) fail(error.lines, 2)
    else if (error instanceof KnowledgeError) fail(error.problems.map(asLine), 1)
    else throw error
  }
}

const asLine = ({ file, field, message, cure }: KnowledgeError['problems'][number]): string =>
  `${file}, ${field}: ${message} ${cure}`

function fail(lines: readonly string[], exitCode: number): void {
  for (const line of lines) console.error(line)
  process.exitCode = exitCode
}
