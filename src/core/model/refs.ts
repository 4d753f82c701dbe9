import type { Localised } from './language.ts'
import type { SectionRef } from './section.ts'

/** A claim as it leaves the core, in the answer's language. */
export interface ClaimRef {
  readonly id: string
  /** Id of its section. */
  readonly section: string
  readonly text: string
  readonly pages: readonly number[]
  readonly footnotes: readonly number[]
}

/** A term as it leaves the core, in the answer's language. */
export interface TermRef {
  readonly term: string
  /** What it stands for. */
  readonly name: string
  readonly meaning: string
  /** The section that explains it best. */
  readonly section: SectionRef
}

/** A role as it leaves the core. */
export interface RoleRef {
  readonly id: string
  readonly name: Localised
}
