import { type Block, type Language, type OwnWords, PACKS, truncateAtSentence } from '../../core/index.ts'

/** Characters. A text is not cut to less than this, but left out. */
const LEAST_TEXT = 80

/** A cut this much (share) smaller than what is there at least: the loop below has to end. */
const SHRINK = 0.9

/**
 * Draws blocks, and draws fewer of them, with a line that says so, until the platform takes what is drawn.
 * @param excessOf how large what is drawn is, beside what the platform takes: 2 is twice too large, 1 fits
 * @param rest the web address of what is cut
 */
export function fitted<Drawn>(
  blocks: readonly Block[],
  language: Language,
  draw: (blocks: readonly Block[]) => Drawn,
  excessOf: (drawn: Drawn) => number,
  rest?: string,
): Drawn {
  let drawn = draw(blocks)
  let excess = excessOf(drawn)
  if (excess <= 1) return drawn
  const goesOn: Block = { kind: 'note', text: PACKS[language].messages.goesOn(rest) }
  for (let room = sizeOf(blocks); excess > 1 && room > 0; excess = excessOf(drawn)) {
    room = Math.floor(room * Math.min(SHRINK, 1 / excess))
    drawn = draw([...cut(blocks, room), goesOn])
  }
  return drawn
}

const sizeOf = (value: readonly Block[] | string): number => JSON.stringify(value).length

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
  switch (block.kind) {
    case 'quote': {
      const texts = cutTexts(
        block.paragraphs.map(({ text }) => text),
        most,
      )
      const paragraphs = texts.map((text, i) => ({ text, markers: markersIn(text, block.paragraphs[i]) }))
      return paragraphs.length > 0 ? [{ ...block, paragraphs }] : []
    }
    case 'lead': {
      const [strong, rest = ''] = cutTexts([block.strong, block.rest], most)
      return strong === undefined ? [] : [{ ...block, strong, rest }]
    }
    case 'text':
    case 'note':
      return cutTexts([block.text], most).map((text) => ({ ...block, text }))
    default:
      return []
  }
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

/** The references to footnotes that stand in what is left of a paragraph. */
const markersIn = ({ length }: string, paragraph: OwnWords | undefined): OwnWords['markers'] =>
  paragraph?.markers.filter(({ at }) => at <= length) ?? []
