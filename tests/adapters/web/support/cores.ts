import { existsSync } from 'node:fs'
import { type Core, createCore } from '../../../../src/core/index.ts'
import { compiledIndexes, loadKnowledgeStrictly } from '../../../../src/knowledge/index.ts'
import { WITH_FILE, WITHOUT_FILE } from '../../../contracts/every-answer.ts'

/** The council's memo: the user's own file, never a part of the project. */
const REAL_MEMO = '../shared/memo/promemoria.txt'

/** Something to show, by its name in the tests. */
export interface Shown {
  readonly name: string
  readonly core: Core
}

/** With and without a file of the document; the council's own memo only where it is. */
export const CORES: readonly [Shown, ...Shown[]] = [
  { name: 'without the memo’s file', core: WITHOUT_FILE },
  { name: 'with a file of ours', core: WITH_FILE },
  ...(existsSync(REAL_MEMO) ? [{ name: 'with the memo’s file', core: await coreOfMemo() }] : []),
]

async function coreOfMemo(): Promise<Core> {
  const { catalogue } = await loadKnowledgeStrictly('knowledge', REAL_MEMO)
  return createCore(catalogue, compiledIndexes)
}
