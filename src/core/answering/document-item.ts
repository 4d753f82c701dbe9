import { PACKS } from '../languages/index.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Language } from '../model/language.ts'
import { refOf } from '../model/section.ts'

/** A document as an item of a list: its title, who published it and when. */
export function documentItem(knowledge: DocumentKnowledge, language: Language) {
  const { title, publisher, date, overview, replacedBy } = knowledge.document
  const replaced = replacedBy && PACKS[language].messages.replacedBy(replacedBy.citedAs[language])
  return {
    type: 'document' as const,
    section: refOf(knowledge.section(overview)),
    title: title[language],
    says: [`${publisher}, ${date}`, ...(replaced === undefined ? [] : [replaced])].join('. '),
  }
}
