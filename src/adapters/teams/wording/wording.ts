/** What only the Teams bot says, in one language; all else it says is in the core's messages. */
export interface TeamsWording {
  /** On buttons. */
  readonly button: {
    /** To the card that this one was opened from. */
    readonly back: string
    /** Shows everybody an answer that only the asker saw. */
    readonly share: string
    /** To where a section is read when there is no reader. */
    readonly publisher: string
    readonly insert: string
  }
  /** How to ask. */
  readonly welcome: { readonly personal: string; readonly shared: string }
  /** After an answer that only the asker saw was shared. */
  readonly shared: string
  readonly failure: string
  /** For a card that we did not make, or made in an older form. */
  readonly staleCard: string
  readonly search: {
    readonly empty: string
    /** For words that ask nothing: a greeting, help. */
    readonly askFirst: string
    readonly nearest: string
    /** What the menu of documents is for. */
    readonly document: string
  }
  readonly excerpt: {
    readonly choose: string
    readonly nothing: string
    /** For a message that asks nothing. */
    readonly noQuestion: string
  }
}
