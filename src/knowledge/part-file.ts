import { marked, type Token } from 'marked'

/** A part's file, taken apart but not yet checked. */
export interface PartFile {
  readonly frontMatter: string
  /** Paragraphs and list items under each level-one heading, in order. */
  readonly blocks: ReadonlyMap<string, readonly string[]>
}

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/

/**
 * Splits a Markdown file into its front matter and the blocks of text under each heading.
 * @returns undefined where the file does not begin with front matter between two `---` lines
 */
export function splitPartFile(markdown: string): PartFile | undefined {
  const match = FRONT_MATTER.exec(markdown)
  if (match?.[1] === undefined) return undefined
  const blocks = new Map<string, string[]>()
  let current: string[] = []
  for (const token of marked.lexer(markdown.slice(match[0].length))) {
    if (token.type === 'heading') {
      const heading = String(token['text'])
      current = blocks.get(heading) ?? []
      blocks.set(heading, current)
    } else {
      current.push(...textsOf(token))
    }
  }
  return { frontMatter: match[1], blocks }
}

function textsOf(token: Token): string[] {
  switch (token.type) {
    case 'paragraph':
      return [oneLine(token.raw)]
    case 'list':
      return (token.items as { text: string }[]).map((item) => oneLine(item.text))
    default:
      return []
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
