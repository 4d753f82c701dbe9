import type { Document } from './document.ts'
import type { Localised } from './language.ts'
import type { OutOfScopeTopic } from './out-of-scope-topic.ts'
import type { Role } from './role.ts'
import type { Section } from './section.ts'
import type { Term } from './term.ts'

/** Everything that one folder under `knowledge/` says, not yet checked. */
export interface DocumentFiles {
  readonly document: Document
  readonly sections: readonly Section[]
  readonly terms: readonly Term[]
  readonly roles: readonly Role[]
  readonly outOfScope: readonly OutOfScopeTopic[]
  /** Groups of words that mean nearly the same. */
  readonly synonyms: Localised<readonly (readonly string[])[]>
  /** What is said alike in each language, the nearest to the meaning first; for a document with texts in one of them alone. */
  readonly dictionary?: readonly Localised<readonly string[]>[]
  /** Ways of speaking of each concept of the trade and of reports; only for a document that nobody has written questions for. */
  readonly concepts?: readonly Localised<readonly string[]>[]
}
