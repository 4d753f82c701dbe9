import type { Catalogue, Language } from '../../core/index.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/** Why a section's own words are not there, in one sentence; undefined where they are. @param id of the section */
export function missingOriginal(catalogue: Catalogue, id: string, language: Language): string | undefined {
  const { document, original } = catalogue.section(id)
  if (original) return undefined
  const { sections } = catalogue.document(document)
  const { noFile, notInFile } = TERMINAL_WORDING[language].original
  return sections.some((section) => section.original) ? notInFile : noFile(document)
}

/** Why quotations cannot be checked where no document's file is there, and what to do: whoever types here runs the bot. */
export const missingFile = ({ documents }: Catalogue, language: Language): string =>
  TERMINAL_WORDING[language].original.noFile(documents[0].document.id)
