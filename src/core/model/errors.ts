/** One thing that is wrong in the knowledge, told so that an editor can mend it. */
export interface Problem {
  /** The file, relative to the knowledge folder. */
  readonly file: string
  /** The field, as a path: `facts.2.value`. */
  readonly field: string
  readonly message: string
  readonly cure: string
}

/** The knowledge cannot be used. Carries every problem that was found, not only the first. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError'

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((p) => `${p.file}, ${p.field}: ${p.message} ${p.cure}`).join('\n'))
  }
}
