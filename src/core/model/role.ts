import type { Localised } from './language.ts'

/** Someone who acts or is affected: a municipality, a region, a university … */
export interface Role {
  readonly id: string
  readonly name: Localised
  /** Words that name the actor. */
  readonly words: Localised<readonly string[]>
  /** Who asks from there: `socialchef`, `dean`. */
  readonly people: Localised<readonly string[]>
  /** Some of those {@link people} by whom readers know the role again, most telling first; may be none. */
  readonly titles: Localised<readonly string[]>
  /** Ids of the sections that concern the role, best first. */
  readonly sections: readonly string[]
  /** What the document says to this role above all, in one sentence. */
  readonly summary: Localised
}
