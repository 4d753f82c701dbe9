import type { types } from '@slack/bolt'
import {
  type Block,
  citationLine,
  type Core,
  type DifferencePiece,
  type Finding,
  type Verification,
} from '../../../core/index.ts'
import { BLOCKS, VIEW_CHARACTERS } from '../limits.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'
import { modalWith } from './answer.ts'
import { translate } from './translate.ts'

const CHANGES = { kept: 'same', removed: 'missing', added: 'added' } as const

/** Whether a message quotes the document word for word, and where; what departs is shown piece by piece. */
export function quotationView(core: Core, verification: Verification): types.ModalView {
  const { quotation } = SLACK_WORDING[HOUSE_LANGUAGE]
  const room = { blocks: BLOCKS.view, characters: VIEW_CHARACTERS }
  return modalWith(quotation.title, translate(blocksOf(core, verification), room).blocks, HOUSE_LANGUAGE)
}

function blocksOf({ catalogue }: Core, verification: Verification): Block[] {
  const { quotation } = SLACK_WORDING[HOUSE_LANGUAGE]
  const hasOriginal = catalogue.sections.some(({ original }) => original !== undefined)
  if (verification.outcome === 'unreadable') return [text(quotation.unreadable)]
  if (!hasOriginal) return [text(quotation.noFile)]
  switch (verification.outcome) {
    case 'exact':
      return [text(quotation.exact), sourceOf(verification.finding)]
    case 'scattered':
      return [text(quotation.scattered), ...verification.findings.map(sourceOf)]
    case 'departs': {
      const pieces = verification.changes.map(({ kind, text: words }): DifferencePiece => ({
        change: CHANGES[kind],
        text: words,
      }))
      return [text(quotation.departs), { kind: 'difference', pieces }, sourceOf(verification.finding)]
    }
    case 'absent':
      return [text(quotation.absent)]
  }

  function sourceOf({ section, pages }: Finding): Block {
    const { document } = catalogue.document(section.document)
    const citation = { document: document.id, section, pages, footnotes: [] }
    return { kind: 'note', text: citationLine(citation, document, HOUSE_LANGUAGE) }
  }
}

const text = (said: string): Block => ({ kind: 'text', text: said })
