import { PACKS } from '../../languages/index.ts'
import type { List, ListItem } from '../../model/answer.ts'
import type { DocumentKnowledge } from '../../model/catalogue.ts'
import type { Language } from '../../model/language.ts'
import { refOf } from '../../model/section.ts'
import { parse } from '../../query/parsed-query.ts'
import { answerId } from '../answer-id.ts'
import type { Lexicon } from '../../languages/lexicon.ts'

/** The documents that are answered from, in the order in which they are asked. */
export function documentList(documents: readonly DocumentKnowledge[], question: string, lexicon: Lexicon): List {
  const { language } = lexicon
  return {
    outcome: 'list',
    id: answerId(parse(question, lexicon)),
    question,
    language,
    documents: documents.map(({ document }) => document.id),
    topic: { by: 'documents' },
    items: documents.map((knowledge) => toItem(knowledge, language)),
  }
}

function toItem(knowledge: DocumentKnowledge, language: Language): ListItem {
  const { title, publisher, date, overview, replacedBy } = knowledge.document
  const replaced = replacedBy && PACKS[language].messages.replacedBy(replacedBy.citedAs[language])
  return {
    type: 'document',
    section: refOf(knowledge.section(overview)),
    title: title[language],
    says: [`${publisher}, ${date}`, ...(replaced === undefined ? [] : [replaced])].join('. '),
  }
}
