import type { Core } from '../../core/index.ts'

/** Chosen where all documents are to be asked: an entry of a menu must have a value. */
export const ALL_DOCUMENTS = '*'

/** What answers from one document. @param id all are asked without it, and where its document is not there (any more) */
export const answeringFrom = (core: Core, id: string | undefined): Core =>
  id !== undefined && core.catalogue.documents.some(({ document }) => document.id === id) ? core.only(id) : core
