import { createAsk, createCatalogue } from '../../../../src/core/index.ts'
import type { Ask, Catalogue } from '../../../../src/core/index.ts'
import { loadCatalogueWithOriginals } from '../../../../src/knowledge/index.ts'
import { HAS_REAL_MEMO, REAL_MEMO } from '../../../fixtures/real-memo.ts'
import { SYNTHETIC_SHELF } from '../../../fixtures/synthetic-memo.ts'
import { SECTIONS } from '../../../fixtures/synthetic-originals.ts'
import { ask, catalogue } from './open-web.ts'

/** A catalogue to show, and why it is skipped where it cannot be. */
export interface Shown {
  readonly name: string
  readonly catalogue: Catalogue
  readonly ask: Ask
}

const shown = (name: string, catalogue: Catalogue): Shown => ({ name, catalogue, ask: createAsk(catalogue) })

/** With and without a file of the document; the council's own memo only where it is. */
export const CATALOGUES: readonly Shown[] = [
  { name: 'the memo without its file', catalogue, ask },
  shown('a document of our own with its file', createCatalogue([{ ...SYNTHETIC_SHELF, sections: SECTIONS }])),
  ...(HAS_REAL_MEMO ? [shown('the memo with its file', await loadCatalogueWithOriginals('knowledge', REAL_MEMO))] : []),
]
