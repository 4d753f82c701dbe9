import type { Catalogue } from '../../model/catalogue.ts'
import { createReadSentence, type Read } from '../../languages/similarity.ts'
import { once } from '../../text/once.ts'
import type { Language } from '../../model/section.ts'
import { createSynonyms, type Synonyms } from '../../retrieval/synonyms.ts'
import { createWorth, type Worth } from './worth.ts'

/** What is known of a language's words and of our own sentences in it. */
export interface Knowing {
  readonly language: Language
  readonly synonyms: Synonyms
  readonly worth: Worth
  readonly read: (sentence: string) => Read
}

/** Reads a language when a question in it is first asked. */
export function createKnowing(catalogue: Catalogue): (language: Language) => Knowing {
  const know = (language: Language): Knowing => {
    const read = createReadSentence(language)
    const synonyms = createSynonyms(catalogue, language)
    return { language, synonyms, worth: createWorth(catalogue, language, read), read }
  }
  const sv = once(() => know('sv'))
  const en = once(() => know('en'))
  return (language) => (language === 'sv' ? sv() : en())
}
