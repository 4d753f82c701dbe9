import { type Block, truncateAtSentence } from '../../../core/index.ts'
import { DRAWN_BYTES } from '../limits.ts'

/** Characters. A text is not cut to less than this, but left out. */
const LEAST_TEXT = 200

/** A cut this much (share) smaller than what is there at least: the loop below has to end. */
const SHRINK = 0.9

/** Draws blocks, and draws fewer of them until what is drawn weighs no more than Teams takes. */
export function fitted<Drawn>(
  blocks: readonly Block[],
  draw: (blocks: readonly Block[], isCut: boolean) => Drawn,
): Drawn {
  let drawn = draw(blocks, false)
  let room = sizeOf(blocks)
  while (bytesOf(drawn) > DRAWN_BYTES && room > 0) {
    room = Math.floor(room * Math.min(SHRINK, DRAWN_BYTES / bytesOf(drawn)))
    drawn = draw(cut(blocks, room), true)
  }
  return drawn
}

export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

const sizeOf = (blocks: readonly Block[] | string): number => JSON.stringify(blocks).length

/** The first blocks, in so many characters; the last of them may end sooner. */
function cut(blocks: readonly Block[], most: number): Block[] {
  const kept: Block[] = []
  let room = most
  for (const block of blocks) {
    if (sizeOf([block]) > room) return [...kept, ...begun(block, room)]
    kept.push(block)
    room -= sizeOf([block])
  }
  return kept
}

/** A block that ends sooner; nothing of one that cannot. */
function begun(block: Block, most: number): Block[] {
  if (block.kind === 'quote') {
    const paragraphs = cutTexts(block.paragraphs, most)
    return paragraphs.length > 0 ? [{ ...block, paragraphs }] : []
  }
  return 'text' in block && most > LEAST_TEXT ? [{ ...block, text: truncateAtSentence(block.text, most) }] : []
}

function cutTexts(texts: readonly string[], most: number): string[] {
  const kept: string[] = []
  let room = most
  for (const text of texts) {
    if (room < LEAST_TEXT) break
    kept.push(truncateAtSentence(text, room))
    room -= sizeOf(text)
  }
  return kept
}
