import type { Language } from '../model/language.ts'
import { labelOf } from './entries.ts'
import { withPlainBlanks } from './held-together.ts'
import { type Part, partsOf } from './parts.ts'
import { type Prose, quotedSpans, spansOf, textOfSpans } from './spans.ts'
import type { Block } from './view.ts'

/** Blocks as plain text: what is shown and no more. */
export const plainText = (blocks: readonly Block[], language: Language): string =>
  withPlainBlanks(
    partsOf(blocks)
      .map((part) => textOf(part, language))
      .join('\n\n'),
  )

function textOf(part: Part, language: Language): string {
  switch (part.kind) {
    case 'quote':
      return `${part.source && `${part.source}: `}${part.paragraphs.map((words) => textOfSpans(quotedSpans(words, language))).join('\n\n')}`
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
