import { type Span, spansIn } from '../../core/index.ts'

/** HTML that is safe to send: only {@link markup} and {@link raw} make it. */
export class Markup {
  constructor(private readonly source: string) {}

  toString(): string {
    return this.source
  }
}

/** What may stand in a template: text, which is escaped; HTML; lists of both; nothing. */
export type Insert = string | number | Markup | undefined | false | readonly Insert[]

/**
 * Builds HTML: everything put in is escaped, for text and for attributes in double quotes alike. An attribute without
 * quotes would not be safe, and a test looks for one.
 */
export function markup(texts: TemplateStringsArray, ...values: readonly Insert[]): Markup {
  return new Markup(texts.reduce((html, text, i) => html + toHtml(values[i - 1]) + text))
}

/** HTML that we wrote ourselves, such as a style sheet's address: never anything from outside. */
export const raw = (html: string): Markup => new Markup(html)

/** An attribute, or nothing where there is no value. */
export const attribute = (name: string, value: string | undefined): Insert =>
  value !== undefined && markup` ${raw(name)}="${value}"`

/** A text with its web addresses as links. */
export const linked = (text: string): Insert => inline(spansIn(text))

/** Spans as they look. */
export const inline = (spans: readonly Span[]): Insert =>
  spans.map(({ text, look, url }) => {
    if (url !== undefined) return markup`<a href="${url}">${text}</a>`
    return look ? markup`<${raw(ELEMENTS[look])}>${text}</${raw(ELEMENTS[look])}>` : text
  })

const ELEMENTS = { strong: 'strong', missing: 'del', added: 'ins' } as const

/** A text with marks between its characters. @param marks in any order */
export function withMarks(text: string, marks: readonly { readonly at: number; readonly mark: Insert }[]): Insert {
  const inOrder = marks.toSorted((a, b) => a.at - b.at)
  const ends = [...inOrder.map(({ at }) => at), text.length]
  return [text.slice(0, ends[0]), ...inOrder.map(({ at, mark }, i) => [mark, text.slice(at, ends[i + 1])])]
}

function toHtml(value: Insert): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number' || value instanceof Markup) return value.toString()
  return value.map(toHtml).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters are not allowed in HTML, and some browsers act on those that turn the writing direction. */
const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
