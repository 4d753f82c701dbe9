import { PACKS } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { RoleRef } from '../model/refs.ts'

/** A role within a sentence: `kommunen`; one that is the document's publisher has a name: `Nationella vårdkompetensrådet`. */
export const roleInSentence = (
  { name }: RoleRef,
  { publisher }: Pick<Document, 'publisher'>,
  language: Language,
): string => PACKS[language].messages.withinSentence(name[language], name.sv === publisher)
