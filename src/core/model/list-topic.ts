import type { SectionKind, SectionRef } from './section.ts'
import type { RoleRef } from './refs.ts'

/** Sections of a kind by their numbers. */
export interface NamedSections {
  readonly kind: SectionKind
  readonly numbers: readonly number[]
}

/** What a list was asked for by. */
export type ListTopic =
  | { readonly by: 'kind'; readonly kind: SectionKind }
  /** How many of a kind there are, and what the document's own summary leaves out. */
  | { readonly by: 'count'; readonly kind: SectionKind; readonly leftOut?: LeftOut }
  | { readonly by: 'pages'; readonly pages: readonly number[] }
  | { readonly by: 'number'; readonly named: readonly NamedSections[] }
  | { readonly by: 'comparison' }
  | {
      readonly by: 'role'
      readonly roles: readonly RoleRef[]
      /** What concerns each of the roles, and not only one of them. */
      readonly every: boolean
      readonly kind?: SectionKind
      readonly counted: boolean
      /** What the document says to the role above all, where the list is of what it is to do. */
      readonly summary?: string
    }
  | { readonly by: 'subject'; readonly subject: string; readonly kind: SectionKind; readonly counted: boolean }
  | { readonly by: 'figures'; readonly of?: string; readonly pages?: readonly number[] }
  | { readonly by: 'without-proposal'; readonly kind: SectionKind }
  | { readonly by: 'proposals-by-origin' }
  | { readonly by: 'authorities' }
  | { readonly by: 'sources' }
  | { readonly by: 'about' }
  | { readonly by: 'glossary' }
  /** The documents that are answered from. */
  | { readonly by: 'documents' }

/** Sections of a kind that the document's own summary does not count. */
export interface LeftOut {
  readonly overview: SectionRef
  readonly sections: readonly SectionRef[]
}
