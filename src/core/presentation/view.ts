import type { Quote } from '../model/quote.ts'
import type { Target } from '../model/target.ts'

/**
 * What is shown, one under another. Texts are plain: a renderer escapes them for its platform. A blank at which no line is
 * to break is U+00A0.
 */
export type Block =
  /** What answers; `strong` stands out and `rest` follows it in the same paragraph. Either may be empty. */
  | { readonly kind: 'lead'; readonly strong: string; readonly rest: string }
  /** Names all that follows. */
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /**
   * The document's own words, from one place.
   * @param source what they are and where they stand: `Ordagrant, s. 16`; empty where that has been said
   */
  | { readonly kind: 'quote'; readonly paragraphs: readonly OwnWords[]; readonly source: string }
  /** Small print: the source line, an erratum. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | Entry
  /** A quotation compared with the document: the pieces' texts, marks and spaces with them, are running text. */
  | { readonly kind: 'difference'; readonly pieces: readonly DifferencePiece[] }

/** The document's own words, with the footnotes that they refer to. */
export type OwnWords = Pick<Quote, 'markers' | 'text'>

/** A line that names something, and may open it. */
export interface Entry {
  readonly kind: 'item'
  /** Names what it opens. */
  readonly label: string
  /** In brackets after the label: the page, or what an abbreviation stands for. */
  readonly beside?: string
  /** Says more. */
  readonly text?: string
  readonly target?: Target
  /** The label is a question to ask; the target opens its answer. */
  readonly isQuestion?: true
}

/** `same` in both; `missing` from the quotation, as `[-so-]`; `added` to it, as `{+so+}`. */
export interface DifferencePiece {
  readonly change: 'same' | 'missing' | 'added'
  readonly text: string
}

/** What a reader can do next. `label` is short enough for a button. */
export interface Action {
  readonly kind: 'whole' | 'share' | 'next' | 'previous' | 'more'
  readonly label: string
  readonly target: Target
}

/** Everything that a channel shows of an answer; a renderer translates it and decides nothing about its content. */
export interface View {
  /** Names what is shown, for a dialog or a page. */
  readonly title: string
  readonly blocks: readonly Block[]
  /** All entries of a long list in alphabetical order, of which the blocks may be one page. */
  readonly index?: readonly Entry[]
  /** At most three. */
  readonly actions: readonly Action[]
  /** Opens what is shown again; none for help, a refusal, and a list that only its question names. */
  readonly target?: Target
  /** The same content as the blocks, with ordinary blanks, for screen readers, notifications and plain channels. */
  readonly plain: string
}

/**
 * How much of an answer is shown: `short` in a channel, `whole` in a dialog or on a page. A list is shown page by page.
 * @param page from 1
 */
export type Form = 'short' | 'whole' | { readonly page: number }
