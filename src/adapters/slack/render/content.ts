import { type Answer, cutAtSentence, type Section } from '../../../core/index.ts'
import { MESSAGE_TEXT } from '../limits.ts'
import type { Target } from '../target.ts'
import { escapeText } from '../text.ts'
import type { Block } from './blocks.ts'

/** A message or the inside of a modal. */
export interface Content {
  readonly blocks: Block[]
  /** The same in plain language, escaped: screen readers and notifications read it instead of the blocks. */
  readonly text: string
}

/**
 * Where an answer is shown, which decides its buttons: `private` only the asker sees it and may share it; `public` and
 * `direct` are messages that stay; a `modal` has room for the whole part.
 */
export type Surface = 'private' | 'public' | 'direct' | 'modal'

/** An answer on its way to the screen. */
export interface Shown<A extends Answer = Answer> {
  readonly answer: A
  /** Which hit leads, or which page of a list is shown; 0 is the first. */
  readonly step: number
  readonly surface: Surface
  /** What shows the same again. */
  readonly target: Target
  /** The leading part's page in the reader, where people can reach it. */
  readonly page?: string
}

/** The top-level text: whole where it fits, else cut at a sentence. */
export const messageText = (text: string): string => cutAtSentence(escapeText(text), MESSAGE_TEXT)

export const isLeading = (answer: Answer): answer is Extract<Answer, { readonly section: Section }> =>
  answer.outcome === 'answer' || answer.outcome === 'choices'
