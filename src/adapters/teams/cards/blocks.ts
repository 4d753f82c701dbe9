import { type Block, type Language, PACKS, type Target } from '../../../core/index.ts'
import { type Container, container, type Element, paragraph, textRun } from './elements.ts'
import { linkedRuns } from './linked.ts'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

const SMALL = { isSubtle: true, size: 'Small' } as const

/** What an entry does when it is chosen. */
export type OpenEntry = (label: string, target: Target) => Container['selectAction']

/** The blocks of a view as elements of a card. */
export const elementsOf = (blocks: readonly Block[], language: Language, open: OpenEntry): Element[] =>
  blocks.flatMap((block) => elementOf(block, language, open))

function elementOf(block: Block, language: Language, open: OpenEntry): Element | Element[] {
  switch (block.kind) {
    case 'lead':
      return paragraph([textRun(block.strong, { weight: 'Bolder' }), ...linkedRuns(block.rest)])
    case 'text':
      return paragraph(linkedRuns(block.text))
    case 'note':
      return paragraph(linkedRuns(block.text, SMALL))
    case 'heading':
      return paragraph([textRun(block.text, { weight: 'Bolder' })], 'Medium')
    case 'quote':
      return quote(block, language)
    case 'item':
      return item(block, open)
    case 'table':
      return [block.columns, ...block.rows].map(row)
    case 'difference':
      return paragraph(
        block.pieces.map(({ change, text }) => textRun(text, change === 'same' ? {} : { weight: 'Bolder' })),
      )
  }
}

/** In a box, under a line that says where the words stand. */
const quote = ({ paragraphs, source }: BlockOf<'quote'>, language: Language): Container =>
  container(
    [
      ...(source === '' ? [] : [paragraph([textRun(source, SMALL)])]),
      ...paragraphs.map((text) => paragraph([textRun(PACKS[language].messages.quoted(text), { italic: true })])),
    ],
    { style: 'emphasis', spacing: 'Medium' },
  )

/** The arrow says without colour that a line can be chosen. */
function item({ label, text = '', target }: BlockOf<'item'>, open: OpenEntry): Element {
  const selectAction = target && open(label, target)
  const mark = selectAction ? textRun('› ', { color: 'Accent', weight: 'Bolder' }) : textRun('• ')
  const more = text === '' ? [] : [paragraph(linkedRuns(text), 'None')]
  return container([paragraph([mark, ...linkedRuns(label)]), ...more], {
    spacing: 'Small',
    ...(selectAction && { selectAction }),
  })
}

const row = (cells: readonly string[], at: number): Element => ({
  type: 'ColumnSet',
  columns: cells.map((cell, column) => ({
    type: 'Column',
    width: 'stretch',
    items: cell === '' ? [] : [paragraph([textRun(cell, at === 0 || column === 0 ? { weight: 'Bolder' } : {})])],
  })),
})
