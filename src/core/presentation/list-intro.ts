import type { List } from '../model/answer.ts'
import { headingOf } from './citation.ts'
import { WORDING } from '../languages/index.ts'

/** What stands between a list's heading and its items; nothing for most lists. */
export function listIntro({ topic, language }: Pick<List, 'topic' | 'language'>): string {
  const { list: words } = WORDING[language]
  if (topic.by === 'role') {
    // The summary says what the role is to do: it introduces neither lessons nor what several roles share.
    const isToDo = topic.kind === undefined || topic.kind === 'proposal'
    return isToDo && topic.others.length === 0 ? topic.role.summary[language] : ''
  }
  if (topic.by !== 'kind' || !topic.count || topic.count.leftOut.length === 0) return ''
  const { total, overview, leftOut } = topic.count
  const missing = leftOut.map((section) => headingOf(section, language))
  return words.leftOut(overview.title[language], words.number(total - leftOut.length), missing)
}
