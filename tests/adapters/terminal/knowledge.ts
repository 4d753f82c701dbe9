import { createAsk } from '../../../src/core/index.ts'
import { loadCatalogue } from '../../../src/knowledge/index.ts'

/** The real knowledge, without the user's own file of the memo. */
export const catalogue = loadCatalogue('knowledge')
export const ask = createAsk(catalogue)
