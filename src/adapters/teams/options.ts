import type { Core } from '../../core/index.ts'
import type { ReaderLinks } from '../shared/reader-links.ts'

/** What everything that Teams shows is drawn from. */
export interface RenderOptions {
  readonly core: Core
  /** Links to the reader's pages and unfolds such links; without it, links lead to the document's publisher. */
  readonly reader?: ReaderLinks | undefined
}
