/** Values of an attribute in a page, as a browser reads them. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value))

/** Values of an attribute of one kind of element. */
export const attributesOf = (html: string, element: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${element}\\b[^>]*`, 'g'))].flatMap(([tag]) => attributes(tag, name))

/** A page's text without its markup. */
export const textOf = (html: string): string =>
  unescaped(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')

export const countOf = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const unescaped = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
