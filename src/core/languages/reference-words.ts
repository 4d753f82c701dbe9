import type { SectionKind } from '../model/section.ts'

/** Kinds of section that people list and number. */
export type ListedKind = Exclude<SectionKind, 'section' | 'letter'>

/** Patterns for the names of a kind of section. */
export interface NumberedKind {
  readonly kind: ListedKind
  /** In any form, before a number: `förslag 2`, `förslagen 2 och 3`. */
  readonly name: string
  /** A single one, after an ordinal: `andra förslaget`. */
  readonly one: string
  /** Short for it, in a question that says nothing else: `F2`. */
  readonly letter?: string
}

/** How sections and pages are named by number. */
export interface ReferenceWords {
  /** How the sections of a kind are named with a number; of unjoined kinds in a question the first here wins. */
  readonly kinds: readonly NumberedKind[]
  /** What may stand between a kind and its number. */
  readonly number: string
  readonly numerals: {
    /** One, two, three …, as far as there are pages. */
    readonly cardinal: readonly string[]
    /** First, second, third … */
    readonly ordinal: readonly string[]
    readonly last: readonly string[]
    /** The one that has a number: `ettan`, `tvåan`. */
    readonly noun: readonly string[]
  }
  /** What stands for a section that was named: `det`. */
  readonly pronoun: string
  /** What joins the numbers or names of several sections. */
  readonly joiners: string
  /** How a page is named before its number, and what may stand before that. */
  readonly page: { readonly name: string; readonly before: string }
}
