import {
  type Block,
  type Entry,
  labelOf,
  type Language,
  type Part,
  partsOf,
  type Prose,
  quotedSpans,
  spansIn,
  spansOf,
  type Target,
} from '../../../core/index.ts'
import { type Container, container, type Element, paragraph, type RunLook } from './elements.ts'

/** What an entry does when it is chosen. */
export type OpenEntry = (label: string, target: Target) => Container['selectAction']

/** The blocks of a view as elements of a card. */
export const elementsOf = (blocks: readonly Block[], language: Language, open: OpenEntry): Element[] =>
  partsOf(blocks).flatMap((part) => elementOf(part, language, open))

const SMALL: RunLook = { isSubtle: true, size: 'Small' }

function elementOf(part: Part, language: Language, open: OpenEntry): Element | Element[] {
  switch (part.kind) {
    case 'title':
      return paragraph(spansOf(part), { size: 'Medium' })
    case 'heading':
      return heading(part)
    case 'note':
      return paragraph(spansOf(part), SMALL)
    case 'quote':
      return quote(part, language)
    case 'entries':
      return [...(part.heading ? [heading(part.heading)] : []), ...part.entries.map((entry) => item(entry, open))]
    default:
      return paragraph(spansOf(part))
  }
}

const heading = (prose: Prose): Element => paragraph(spansOf(prose), {}, 'Medium')

/** In a box, under a line that says where the words stand. */
const quote = ({ paragraphs, source }: Extract<Part, { kind: 'quote' }>, language: Language): Container =>
  container(
    [
      ...(source === '' ? [] : [paragraph([{ text: source }], SMALL)]),
      ...paragraphs.map((words) => paragraph(quotedSpans(words, language), { italic: true })),
    ],
    { style: 'emphasis', spacing: 'Medium' },
  )

/** The arrow says without colour that a line can be chosen. */
function item(entry: Entry, open: OpenEntry): Container {
  const { text, target } = entry
  const selectAction = target && open(labelOf(entry), target)
  const line = paragraph([{ text: selectAction ? '› ' : '• ' }, ...spansOf(entry)])
  const more = text === undefined ? [] : [paragraph(spansIn(text), {}, 'None')]
  return container([line, ...more], { spacing: 'Small', ...(selectAction && { selectAction }) })
}
