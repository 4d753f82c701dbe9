import type { Change } from '../verbatim/index.ts'
import type { DifferencePiece } from './view.ts'

const CHANGES = { kept: 'same', removed: 'missing', added: 'added' } as const

/** As `wdiff` marks words, so that they are told apart without any style: `[-document-]`, `{+quotation+}`. */
const MARKED = {
  kept: (text: string) => text,
  removed: (text: string) => `[-${text}-]`,
  added: (text: string) => `{+${text}+}`,
} as const

/** What stands close to the word before it, and what the word after it stands close to. */
const CLOSES = /^[.,;:!?…)\]”’]/u
const OPENS = /[([]$/u

/** A comparison as running text: the texts of the pieces, one after another, with the spaces between them. */
export const differencePieces = (changes: readonly Change[]): DifferencePiece[] =>
  changes.map(({ kind, text }, i) => {
    const before = changes[i - 1]
    const closes = kind === 'kept' && CLOSES.test(text)
    const isClose = !before || closes || (before.kind === 'kept' && OPENS.test(before.text))
    return { change: CHANGES[kind], text: `${isClose ? '' : ' '}${MARKED[kind](text)}` }
  })
