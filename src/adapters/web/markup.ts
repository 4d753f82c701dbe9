/** HTML that is safe to send: only {@link markup} and {@link raw} make it. */
export class Markup {
  constructor(private readonly source: string) {}

  toString(): string {
    return this.source
  }
}

/** What may stand in a template: text, which is escaped; HTML; lists of both; nothing. */
export type Content = string | number | Markup | undefined | false | readonly Content[]

/**
 * Builds HTML: everything put in is escaped, for text and for attributes in double quotes alike. An attribute without
 * quotes would not be safe, and a test looks for one.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.reduce((html, part, i) => html + written(values[i - 1]) + part))
}

/** HTML that we wrote ourselves, such as a style sheet's address: never anything from outside. */
export const raw = (html: string): Markup => new Markup(html)

/** An attribute, or nothing where there is no value. */
export const attribute = (name: string, value: string | undefined): Content =>
  value !== undefined && markup` ${raw(name)}="${value}"`

function written(value: Content): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number' || value instanceof Markup) return value.toString()
  return value.map(written).join('')
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
