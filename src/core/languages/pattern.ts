/** A regular expression over a question's folded words between single spaces, with questions that it is for. */
export interface Pattern {
  readonly regex: RegExp
  /** At least one question, as people type it, that the pattern must match; a test runs them. */
  readonly examples: readonly [string, ...string[]]
}

export const pattern = (regex: RegExp, ...examples: readonly [string, ...string[]]): Pattern => ({ regex, examples })
