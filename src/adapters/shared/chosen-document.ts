import { type Catalogue, type Core, type Document, hasSeveral, type Language, PACKS } from '../../core/index.ts'

/** Chosen where all documents are to be asked: an entry of a menu must have a value. */
export const ALL_DOCUMENTS = '*'

/** What a document is chosen by. */
export type NamedDocument = Pick<Document, 'id' | 'citedAs'>

/** Which documents can be asked, as a menu's entries: all of them, or one; none where there is nothing to choose. */
export function documentChoices(documents: readonly NamedDocument[], language: Language) {
  if (!hasSeveral(documents)) return []
  const named = documents.map(({ id, citedAs }) => ({ label: citedAs[language], value: id }))
  return [{ label: PACKS[language].messages.documents.all, value: ALL_DOCUMENTS }, ...named]
}

/** @returns the id of the chosen document; undefined for all, and for one that is not there (any more) */
export const chosenDocument = ({ documents }: Catalogue, value: string | undefined): string | undefined =>
  documents.find(({ document }) => document.id === value)?.document.id

/** What answers from one document. @param value as {@link chosenDocument} takes it: all are asked where it names none */
export function answeringFrom(core: Core, value: string | undefined): Core {
  const id = chosenDocument(core.catalogue, value)
  return id === undefined ? core : core.only(id)
}
