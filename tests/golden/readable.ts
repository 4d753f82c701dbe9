import type { Activity } from 'botbuilder'

/*
 * What each channel draws, as text that anybody can read: **bold**, > quotation, (small print), • entry, [button] and
 * ‹what can be chosen›.
 */

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : isNode(value) ? textOf(value['text']) : '')
const bold = (text: string): string => text.replace(/\S(?:[^]*\S)?/, '**$&**')
const quoted = (text: string): string => text.replace(/^/gm, '> ')
const shown = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join('\n\n')

/** Slack's blocks. */
export const slackText = (blocks: unknown): string => shown(nodes(blocks).map(slackBlock))

function slackBlock(block: Node): string {
  const elements = nodes(block['elements'])
  switch (block['type']) {
    case 'rich_text':
      return elements.map(richElement).join('\n')
    case 'context':
      return elements.map((element) => `(${textOf(element)})`).join(' ')
    case 'header':
      return bold(textOf(block['text']))
    case 'actions':
      return elements.map(slackControl).join(' ')
    case 'context_actions':
      return elements.map((one) => `[${textOf(one['positive_button'])}] [${textOf(one['negative_button'])}]`).join(' ')
    default:
      throw new Error(`Slack: a block of the type ${String(block['type'])}`)
  }
}

function richElement({ type, elements }: Node): string {
  if (type === 'rich_text_list') return nodes(elements).map((one) => `• ${richElement(one)}`.replace(/\n/g, '\n  ')).join('\n')
  const text = nodes(elements).map(richRun).join('')
  return type === 'rich_text_quote' ? quoted(text) : text
}

function richRun({ type, text, url, style }: Node): string {
  if (type === 'link') return `‹${textOf(text) || textOf(url)}›`
  return isNode(style) && style['bold'] === true ? bold(textOf(text)) : textOf(text)
}

function slackControl(control: Node): string {
  if (control['type'] === 'button') return `[${textOf(control['text'])}]`
  const options = nodes(control['options']).map((option) => [option['text'], option['description']].map(textOf))
  const lines = options.map(([name, about]) => `\n  ${name ?? ''}${about ? ` – ${about}` : ''}`)
  return `[${textOf(control['placeholder'])} ▾]${lines.join('')}`
}

/** A Teams message: its text, and the cards below it. */
export function teamsText({ text = '', attachments = [] }: Partial<Activity>): string {
  const said = text.replace(/\\(?=[^\w\s])/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const cards = attachments.map(({ content }: { content?: unknown }) => (isNode(content) ? cardText(content['body']) : ''))
  return shown([said, ...cards.filter((card) => card !== '').map((card) => `— kort —\n${card}`)])
}

const cardText = (elements: unknown): string => shown(nodes(elements).map(cardElement))

function cardElement(element: Node): string {
  switch (element['type']) {
    case 'RichTextBlock':
      return cardLine(nodes(element['inlines']))
    case 'Container': {
      const inside = nodes(element['items']).map(cardElement)
      if (element['selectAction'] !== undefined) return inside.join('\n  ')
      return element['style'] === 'emphasis' ? quoted(inside.join('\n')) : shown(inside).replace(/\n\n(?=[›•] )/g, '\n')
    }
    case 'ActionSet':
      return nodes(element['actions']).map(({ title }) => `[${textOf(title)}]`).join(' ')
    default:
      throw new Error(`Teams: an element of the type ${String(element['type'])}`)
  }
}

function cardLine(runs: readonly Node[]): string {
  const line = runs.map(cardRun).join('')
  return runs.some(({ isSubtle }) => isSubtle === true) ? `(${line})` : line
}

function cardRun({ text, weight, selectAction }: Node): string {
  if (isNode(selectAction)) return `‹${textOf(text)}›`
  if (textOf(text) === '› ') return '› '
  return weight === 'Bolder' ? bold(textOf(text)) : textOf(text)
}

/** A fragment of a page. */
export const pageText = (html: string): string =>
  html
    .replace(/<strong>([^]*?)<\/strong>/g, '**$1**')
    .replace(/<h2>([^]*?)<\/h2>/g, '\n\n**$1**\n')
    .replace(/<p class="meta">([^]*?)<\/p>/g, '\n\n($1)\n')
    .replace(/<figcaption[^>]*>([^]*?)<\/figcaption>\s*/g, '\n\n($1)\n')
    .replace(/<blockquote[^>]*><p>([^]*?)<\/p><\/blockquote>/g, '\n> $1\n')
    .replace(/<a [^>]*>([^]*?)<\/a>/g, '‹$1›')
    .replace(/<li>([^]*?)<\/li>/g, (_, inside: string) => `\n• ${inside.replace(/<p>([^]*?)<\/p>/g, '\n  $1')}`)
    .replace(/<\/?(?:p|ul|figure|article)\b[^>]*>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
