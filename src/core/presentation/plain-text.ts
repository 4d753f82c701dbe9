import type { Block } from './view.ts'

/** A view's blocks as plain text: what is shown and no more. Entries stand together, everything else is parted by a line. */
export function plainText(blocks: readonly Block[], quoted: (text: string) => string): string {
  let text = ''
  let before: Block['kind'] | undefined
  for (const block of blocks) {
    const said = textOf(block, quoted)
    if (said === '') continue
    const isNextEntry = block.kind === 'item' && (before === 'item' || before === 'heading')
    text += text === '' ? said : `${isNextEntry ? '\n' : '\n\n'}${said}`
    before = block.kind
  }
  return text
}

function textOf(block: Block, quoted: (text: string) => string): string {
  switch (block.kind) {
    case 'lead':
      return block.strong + block.rest
    case 'text':
    case 'note':
      return block.text
    case 'quote':
      return `${block.source && `${block.source}: `}${block.paragraphs.map(quoted).join('\n\n')}`
    case 'heading':
      return `${block.text}:`
    case 'item':
      return `• ${[block.label, block.text].filter(Boolean).join('\n  ')}`
    case 'table':
      return block.rows.map((row) => rowText(row, block.columns)).join('\n')
    case 'difference':
      return block.pieces.map(({ text }) => text).join('')
  }
}

/** A row by its name, each cell by the name of its column: what is compared stands together. */
const rowText = ([name = '', ...cells]: readonly string[], [, ...columns]: readonly string[]): string =>
  [`${name}:`, ...cells.map((cell, i) => `• ${columns[i] ?? ''}: ${cell}`)].join('\n')
