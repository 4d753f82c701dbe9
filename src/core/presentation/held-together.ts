import { PACKS } from '../languages/index.ts'
import { LANGUAGES } from '../model/language.ts'
import type { Block, Entry } from './view.ts'

/** A blank where no line breaks. */
export const NO_BREAK = '\u00A0'

/** What a number may follow within a sentence: `s.`, `pp.`, `fotnot`, `förslag`. */
const NUMBERED = LANGUAGES.flatMap((language) => {
  const { page, footnotes, kind } = PACKS[language].messages
  const marks = ['1', '1–2'].flatMap((numbers) => [page(numbers), footnotes(numbers)])
  return [...marks.map((mark) => mark.replace(/ .*/, '')), ...Object.values(kind).map((name) => name.toLowerCase())]
})

/** The blank of `s. 16` and `förslag 3`; of `1 700`, `28 procent` and `70 %`; of `april 2020`; of `Region 3`. */
const HELD = new RegExp(
  ` (?:${[
    String.raw`(?<=(?<!\p{L})(?:${NUMBERED.join('|').replaceAll('.', String.raw`\.`)}) )(?=\d)`,
    String.raw`(?<=\d )(?<!\b(?:19|20)\d\d )(?=\d{3}(?!\d)|[\p{L}%])`,
    String.raw`(?<=\p{L} )(?=(?:19|20)\d\d\b)`,
    String.raw`(?<=\p{Lu}\p{L}+ )(?=\d)`,
  ].join('|')})`,
  'gu',
)

/** Keeps figures with what they count, date or number: a line that ends or begins with half of it reads badly. The length stays. */
export const heldTogether = (text: string): string => text.replace(HELD, NO_BREAK)

/** Text with ordinary blanks: for programs, and to be searched. */
export const withPlainBlanks = (text: string): string => text.replaceAll(NO_BREAK, ' ')

/** A block with its figures held together. The document's own words, and what somebody typed, stay as they are. */
export function holdBlock(block: Block): Block {
  switch (block.kind) {
    case 'lead': {
      const text = heldTogether(block.strong + block.rest)
      const { length } = block.strong
      return { ...block, strong: text.slice(0, length), rest: text.slice(length) }
    }
    case 'quote':
      return { ...block, source: heldTogether(block.source) }
    case 'item':
      return holdEntry(block)
    case 'difference':
      return block
    default:
      return { ...block, text: heldTogether(block.text) }
  }
}

/** The same for an entry; a question of ours is asked as it stands. */
export const holdEntry = ({ label, beside, text, ...entry }: Entry): Entry => ({
  ...entry,
  label: entry.isQuestion ? label : heldTogether(label),
  ...(beside !== undefined && { beside: heldTogether(beside) }),
  ...(text !== undefined && { text: heldTogether(text) }),
})
