import { createAsk, createCatalogue } from '../../../src/core/index.ts'
import { loadCatalogue } from '../../../src/knowledge/index.ts'
import { SYNTHETIC_SHELF } from '../../fixtures/synthetic-memo.ts'
import { SECTIONS } from '../../fixtures/synthetic-originals.ts'

/** The real knowledge, without the user's own file of the memo. */
export const catalogue = loadCatalogue('knowledge')
export const ask = createAsk(catalogue)

/** The memo in our own words, with its file; its one lesson has a number and knows its proposals. */
const sections = SECTIONS.map((section) =>
  section.id === 'lan' ? { ...section, number: 1, proposals: ['ljudbocker', 'kort'] } : section,
)
const syntheticCatalogue = createCatalogue([{ ...SYNTHETIC_SHELF, sections }])

export const synthetic = { catalogue: syntheticCatalogue, ask: createAsk(syntheticCatalogue) }
