/** Characters of a message that are read: Teams' largest is 28 KB, and the core reads 1,000 characters of it. */
const LONGEST = 30_000

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi
const TAG = /<\/?[a-z][^<>]*>/gi

/** The words of a text that Teams may have written as HTML. */
export const fromHtml = (html: string): string =>
  html
    .slice(0, LONGEST)
    .replace(TAG, ' ')
    .replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replace(/\s+/g, ' ')
    .trim()
