import type { types } from '@slack/bolt'
import {
  type Block,
  type Entry,
  type Part,
  partsOf,
  type OwnWords,
  type Prose,
  type Span,
  spansOf,
  textOfWords,
} from '../../../core/index.ts'
import { context, header, line, link, words } from './blocks.ts'

/** Translates what is shown into Slack's blocks. */
export const translate = (blocks: readonly Block[]): types.KnownBlock[] => partsOf(blocks).flatMap(drawn)

function drawn(part: Part): types.KnownBlock[] {
  switch (part.kind) {
    case 'title':
      return [header(part.text)]
    case 'quote':
      return [quotation(part.paragraphs), ...(part.source.trim() === '' ? [] : [context(part.source)])]
    case 'entries':
      return [{ type: 'rich_text', elements: [...(part.heading ? [section(part.heading)] : []), list(part.entries)] }]
    case 'note': {
      // In a block of small print no address is a link.
      const hasLink = spansOf(part).some(({ url }) => url !== undefined)
      return [hasLink ? line(inline(spansOf(part))) : context(part.text)]
    }
    default:
      return [line(inline(spansOf(part)))]
  }
}

const quotation = (paragraphs: readonly OwnWords[]): types.KnownBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_quote', elements: words(paragraphs.map(textOfWords).join('\n\n')) }],
})

const list = (entries: readonly Entry[]): types.RichTextList => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: entries.map((entry) => section(entry, words(`\n${entry.text ?? ''}`))),
})

const section = (prose: Prose, more: readonly types.RichTextElement[] = []): types.RichTextSection => ({
  type: 'rich_text_section',
  elements: [...inline(spansOf(prose)), ...more],
})

/** What was left out of a quotation and what was added are told apart by their marks. */
const inline = (spans: readonly Span[]): types.RichTextElement[] =>
  spans.flatMap(({ text, url, look }) => (url === undefined ? words(text, look && { bold: true }) : [link(url)]))
