import type { types } from '@slack/bolt'
import type { Answer, Core } from '../../../core/index.ts'
import { DATA_TABLE } from '../limits.ts'
import { SLACK_WORDING } from '../wording/index.ts'

/** In a cell that nothing stands in: Slack takes none that is empty. */
const NOTHING = '–'

/**
 * Figures and the glossary in a table that is sorted, searched and leafed through in Slack.
 * @param present draws the whole list, only where there may be a table
 * @returns undefined for every other answer, and for a list that is too long for a table
 */
export function dataTable(answer: Answer, present: Core['present']): types.DataTableBlock | undefined {
  const columns = columnsOf(answer)
  if (!columns) return undefined
  const { title, blocks } = present(answer, 'whole')
  const rows = blocks.flatMap((block) => (block.kind === 'item' ? [[block.label, block.beside ?? NOTHING]] : []))
  const characters = rows.flat().join('').length
  const fits = rows.length > 0 && rows.length <= DATA_TABLE.rows && characters <= DATA_TABLE.text
  if (!fits) return undefined
  return {
    type: 'data_table',
    caption: title,
    page_size: Math.min(rows.length, PAGE_SIZE),
    rows: [columns, ...rows].map((row) => row.map((text) => ({ type: 'raw_text', text }))),
  }
}

/** As many rows as a phone shows at a time. */
const PAGE_SIZE = 10

function columnsOf({ outcome, language, ...answer }: Answer): readonly string[] | undefined {
  if (outcome !== 'list' || !('topic' in answer)) return undefined
  const { figures, glossary } = SLACK_WORDING[language].columns
  if (answer.topic.by === 'figures') return figures
  return answer.topic.by === 'glossary' ? glossary : undefined
}
