/** Characters that Teams' Markdown reads as markup wherever they stand. */
const MARKUP = /[\\`*_~[\]<>|]/g

/** Beginnings of a line that it reads as a heading, a list or a quotation. */
const LINE_START = /^(\s*)(#{1,6}(?=\s)|[-+](?=\s)|\d+(?=[.)]\s))/gm

/** Text that shows as it is in a message's Markdown. */
export const toMarkdown = (text: string): string =>
  text
    .replace(MARKUP, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`))
    .replace(LINE_START, (_, space: string, start: string) =>
      /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`,
    )
