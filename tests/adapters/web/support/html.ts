/** Values of an attribute in a page, as a browser reads them. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value))

/** Values of an attribute of one kind of element. */
export const attributesOf = (html: string, element: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${element}\\b[^>]*`, 'g'))].flatMap(([tag]) => attributes(tag, name))

/** A page's text without its markup; words that only a tag within a line parts stand together. */
export const textOf = (html: string): string =>
  unescaped(
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<\/?(a|b|strong|ins|del|sup|span)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' '),
  ).replace(/\s+/g, ' ')

export const countOf = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length

/** Names of the elements, in order; throws where one is not closed where it should be. */
export function elementsIn(html: string): string[] {
  const open: string[] = []
  const names: string[] = []
  for (const [, close = '', name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (close === '') {
      names.push(name)
      open.push(name)
    } else if (open.pop() !== name) throw new Error(`</${name}> closes something else`)
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> is not closed`)
  return names
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const unescaped = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
