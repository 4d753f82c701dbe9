/** What only the Teams bot says, in one language; all else it says is the core's wording. */
export interface Wording {
  /** On buttons. */
  readonly button: {
    readonly whole: string
    readonly shorter: string
    readonly sources: string
    readonly backToAnswer: string
    readonly backToList: string
    readonly next: string
    readonly previous: string
    readonly more: string
    readonly openDocument: string
    readonly insert: string
    readonly turnTo: (name: string) => string
  }
  /** Above a quotation from the document. */
  readonly quoted: string
  /** Above the whole of a part in the document's own words. */
  readonly verbatimText: string
  /** Below it where it is too long. */
  readonly restElsewhere: string
  readonly readOn: string
  /** Which of a list's items are shown. */
  readonly shown: (from: number, to: number, all: number) => string
  /** In the message above a list's card. */
  readonly count: (count: number) => string
  readonly welcome: {
    readonly personal: string
    readonly shared: string
    /** Three questions to begin with. */
    readonly questions: readonly string[]
  }
  readonly failure: string
  /** For a card that we did not make, or made in an older form. */
  readonly staleCard: string
  readonly search: {
    readonly empty: string
    /** For words that ask nothing: a greeting, help. */
    readonly askFirst: string
    readonly nearest: string
  }
  readonly excerpt: {
    readonly title: string
    readonly choose: string
    readonly chooseOne: string
    readonly nothing: string
    /** For a message that asks nothing. */
    readonly noQuestion: string
  }
}
