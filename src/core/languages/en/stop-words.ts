import { stopwords } from '@orama/stopwords/english'
import { fold } from '../../text/normalise.ts'

/** Snowball's stop words, folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(stopwords.map(fold))

/** Words that stand in questions about anything, so they say nothing about which section is asked for. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `say says said tell show find list give gives mention mentions mentioned please also just would could should many
  much get got does did anything something about according there info information pls plz folks guys really
  exactly actually precisely basically concretely anyway though ok okay so
  whats whos wheres whens hows thats theres`
    .split(/\s+/)
    .map(fold),
)

/** For any document. */
export const DOCUMENT_WORDS: readonly string[] =
  'memo memos memorandum report reports document documents paper papers'.split(' ')
