import { isRecord } from './json.ts'

type Node = Readonly<Record<string, unknown>>

/** Where a message may have its text, in whatever form it comes. */
export interface MessageText {
  readonly text?: unknown
  readonly blocks?: unknown
  readonly attachments?: unknown
}

/**
 * The text of a message in Slack's own markup: what stands in `text`, else in its blocks, its attachments and what it
 * forwards. Messages of apps and forwarded ones often have an empty `text`.
 */
export function writtenIn(message: MessageText): string {
  const text = textOf(message.text).trim()
  if (text !== '') return text
  return [...blocksIn(message.blocks), ...listOf(message.attachments).flatMap(attachmentTexts)].join('\n').trim()
}

/** The messages that one forwards; the pages and messages that its links unfold to are attached too. */
export const forwardedBy = ({ attachments }: MessageText): MessageText => ({
  attachments: listOf(attachments).filter((attachment) => attachment['is_share'] === true),
})

function attachmentTexts(attachment: Node): string[] {
  const own = [attachment['pretext'], attachment['title'], attachment['text']].map(textOf).filter(Boolean)
  if (own.length > 0) return own
  const forwarded = listOf(attachment['message_blocks']).flatMap(({ message }) =>
    isRecord(message) ? blocksIn(message['blocks']) : [],
  )
  const blocks = [...blocksIn(attachment['blocks']), ...forwarded]
  return blocks.length > 0 ? blocks : [textOf(attachment['fallback'])].filter(Boolean)
}

const blocksIn = (blocks: unknown): string[] => listOf(blocks).map(textIn).filter(Boolean)

/** All text below a node of Block Kit, runs of a line drawn together; what can be pressed is not part of what is said. */
function textIn(node: Node): string {
  if (node['type'] === 'actions' || node['type'] === 'button') return ''
  const own = isRecord(node['text']) ? textOf(node['text']['text']) : textOf(node['text'])
  const inner = ['elements', 'fields'].flatMap((key) => listOf(node[key]).map(textIn))
  const isLine = node['type'] === 'rich_text_section' || node['type'] === 'rich_text_quote'
  return [own, inner.filter(Boolean).join(isLine ? '' : '\n')].filter(Boolean).join('\n')
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isRecord) : [])
