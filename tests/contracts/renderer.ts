import { describe, expect, test } from 'vitest'
import type { Answer, Block, Core, View } from '../../src/core/index.ts'
import { type Case, everyAnswer, WITH_FILE, WITHOUT_FILE } from './every-answer.ts'

/** A channel's renderer, as the contract looks at it. */
export interface Renderer {
  readonly name: string
  /** Draws a view as the channel sends it. */
  draw(view: View, answer: Answer, core: Core): Drawn
  /** Kinds of block that the channel shows otherwise than as their text, each with the reason. */
  readonly skips?: Readonly<Partial<Record<Block['kind'], string>>>
}

export interface Drawn {
  /** All that a person sees, without markup. */
  readonly visible: string
  /** What a screen reader or a notification gets. */
  readonly spoken: string
  /** Rules of the platform that the message breaks. */
  readonly problems: readonly string[]
  /** True where the platform's limits cut the message: a cut text need not hold every block. */
  readonly isCut: boolean
}

/** What every channel owes to every answer, whether the document's own words are there or not. */
export function testRenderer(renderer: Renderer): void {
  describe.each([
    { file: 'without the memo’s file', core: WITHOUT_FILE },
    { file: 'with a file', core: WITH_FILE },
  ])(`${renderer.name}, $file`, ({ core }) => {
    const cases = everyAnswer(core).map((one) => ({ ...one, view: core.present(one.answer, one.form) }))
    const drawn = cases.map((one) => ({ ...one, drawn: renderer.draw(one.view, one.answer, core) }))

    test('keeps the platform’s rules', () => {
      for (const { name, drawn: message } of drawn) expect.soft(message.problems, name).toEqual([])
    })

    test('shows every block, and says it to a screen reader', () => {
      for (const one of drawn.filter(({ drawn: message }) => !message.isCut)) {
        const [visible, spoken] = [folded(one.drawn.visible), folded(one.drawn.spoken)]
        for (const text of textsIn(one.view.blocks, renderer).map(folded)) {
          expect.soft(visible, one.name).toContain(text)
          expect.soft(spoken, one.name).toContain(text)
        }
      }
    })

    test('draws the same twice', () => {
      for (const { name, view, answer, drawn: message } of drawn) {
        expect.soft(renderer.draw(view, answer, core), name).toEqual(message)
      }
    })

    test('says something', () => {
      for (const { name, drawn: message } of drawn) expect.soft(message.spoken.trim(), name).not.toBe('')
    })
  })
}

/** White space is the channel's own. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The texts of a view that a person must see. */
function textsIn(blocks: readonly Block[], { skips = {} }: Renderer): string[] {
  return blocks
    .filter(({ kind }) => skips[kind] === undefined)
    .flatMap((block) => {
      switch (block.kind) {
        case 'lead':
          return [block.strong, block.rest]
        case 'item':
          return [block.label, block.beside ?? '', block.text ?? '']
        case 'difference':
          return block.pieces.map(({ text }) => text)
        case 'quote':
          return [block.source, ...block.paragraphs.map(({ text }) => text)]
        default:
          return [block.text]
      }
    })
    .filter((text) => text.trim() !== '')
}

export type { Case }
