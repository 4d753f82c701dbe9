import type { Catalogue } from './catalogue.ts'
import { textsOf } from './catalogue-texts.ts'
import { createRead, type Read } from './language/analysis.ts'
import { createFamiliarity } from './language/familiarity.ts'
import { createWithoutPersona } from './routes/persona.ts'

/** Reads questions as they are answered: in their language, and without who it is that asks. */
export function createReadQuestion(catalogue: Catalogue): Read {
  const read = createRead(createFamiliarity((language) => textsOf(catalogue, language)))
  const withoutPersona = createWithoutPersona(catalogue, read)
  return (question) => read(withoutPersona(question))
}
