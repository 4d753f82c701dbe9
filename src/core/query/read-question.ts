import type { Catalogue } from '../model/catalogue.ts'
import { textsOf } from '../model/catalogue-texts.ts'
import { createRead, type Read } from './parse.ts'
import { createFamiliarity } from './familiarity.ts'
import { createWithoutPersona } from './preamble.ts'

/** Reads questions as they are answered: in their language, and without who it is that asks. */
export function createReadQuestion(catalogue: Catalogue): Read {
  const read = createRead(createFamiliarity((language) => textsOf(catalogue, language)))
  const withoutPersona = createWithoutPersona(catalogue, read)
  return (question) => read(withoutPersona(question))
}
