import { addressPieces } from '../../../core/index.ts'
import { textRun, type TextRun } from './elements.ts'

/** A text as runs in which every address is a link that shows its host: a whole address would not fit a phone. */
export const linkedRuns = (text: string, look: Parameters<typeof textRun>[1] = {}): TextRun[] =>
  addressPieces(text).map((piece) =>
    piece.isAddress
      ? linkRun(new URL(piece.text).hostname.replace(/^www\./, ''), piece.text)
      : textRun(piece.text, look),
  )

export const linkRun = (title: string, url: string): TextRun =>
  textRun(title, { color: 'Accent', underline: true, selectAction: { type: 'Action.OpenUrl', title, url } })
