import type { List } from '../../model/answer.ts'
import type { DocumentKnowledge } from '../../model/catalogue.ts'
import { parse } from '../../query/parsed-query.ts'
import { answerId } from '../answer-id.ts'
import { documentItem } from '../document-item.ts'
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
    items: documents.map((knowledge) => documentItem(knowledge, language)),
  }
}
