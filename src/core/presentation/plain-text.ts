import { PACKS } from '../languages/index.ts'
import type { Language } from '../model/language.ts'
import { labelOf, partsOf, type Part } from './entries.ts'
import { type Prose, spansOf, textOfSpans, textOfWords } from './spans.ts'
import type { Block } from './view.ts'

/** Blocks as plain text: what is shown and no more. */
export const plainText = (blocks: readonly Block[], language: Language): string =>
  partsOf(blocks)
    .map((part) => textOf(part, PACKS[language].messages.quoted))
    .filter(Boolean)
    .join('\n\n')

function textOf(part: Part, quoted: (text: string) => string): string {
  switch (part.kind) {
    case 'quote':
      return `${part.source && `${part.source}: `}${part.paragraphs.map((words) => quoted(textOfWords(words))).join('\n\n')}`
    case 'entries':
      return [
        ...(part.heading ? [lineOf(part.heading)] : []),
        ...part.entries.map((entry) => `• ${[labelOf(entry), entry.text].filter(Boolean).join('\n  ')}`),
      ].join('\n')
    default:
      return lineOf(part)
  }
}

const lineOf = (prose: Prose): string => textOfSpans(spansOf(prose))
