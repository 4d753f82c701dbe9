import { PACKS } from '../languages/index.ts'
import type { Language } from '../model/language.ts'
import type { RoleRef } from '../model/refs.ts'

/**
 * A role within a sentence: `kommunen`; one that publishes has a name: `Nationella vårdkompetensrådet`.
 * @param publishers of the documents that are spoken of, as the documents name them
 */
export const roleInSentence = ({ name }: RoleRef, publishers: readonly string[], language: Language): string =>
  PACKS[language].messages.withinSentence(name[language], publishers.includes(name.sv))
