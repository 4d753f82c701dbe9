import { headingOf, type Language, noteLine, numberedKind, type Section, type Verdict } from '../../core/index.ts'

/** A stretch of a comparison: kept, removed from the document's words, or added to them. */
export type Change = Extract<Verdict, { outcome: 'departs' }>['changes'][number]

/** A piece of what is said as it stands on the screen, under the piece before it. */
export type Block =
  /**
   * `lead` is what was asked for, `quote` the document's own words, `quiet` beside the point (a citation, a hint),
   * `heading` names what follows it.
   */
  | { readonly kind: 'lead' | 'paragraph' | 'quote' | 'quiet' | 'heading'; readonly text: string }
  /** An item of a list. `opens` is the question whose answer it stands for. */
  | { readonly kind: 'item'; readonly text: string; readonly opens: string }
  /** A quotation compared with the document word by word. */
  | { readonly kind: 'difference'; readonly changes: readonly Change[] }

/** The questions that the items open, in the order of their numbers. */
export const opened = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'item' ? [block.opens] : []))

export const lead = (text: string): Block => ({ kind: 'lead', text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const quote = (text: string): Block => ({ kind: 'quote', text })
export const quiet = (text: string): Block => ({ kind: 'quiet', text })
export const item = (text: string, opens: string): Block => ({ kind: 'item', text, opens })

/** Blocks under a heading, which goes where there are none. */
export const group = (heading: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: `${heading}:` }, ...blocks]

/** A part as an item that opens it. */
export const part = (section: Section, language: Language): Block => item(headingOf(section, language), section.id)

/** A footnote as a source: its number and its reference, or what it says where it refers to nothing. */
export function source(note: Section, language: Language): Block {
  const { label, text } = noteLine(note, language)
  return item(label === '' ? text : `${numberedKind(note, language)}. ${text}`, note.id)
}
