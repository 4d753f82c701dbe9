/** What the Slack adapter says in one language besides what the core says. */
export interface SlackWording {
  readonly button: {
    readonly share: string
    readonly full: string
    readonly sources: string
    readonly nextHit: string
    readonly nextPage: string
    readonly previousPage: string
    readonly send: string
    readonly close: string
  }
  readonly readPart: string
  readonly inContext: string
  /** The question that gives a term's meaning. */
  readonly termQuestion: (term: string) => string
  readonly page: (page: number, pages: number) => string
  /** Stands before the name of whoever shared. */
  readonly sharedBy: string
  /** Stands there for the person who tries a preview. */
  readonly you: string
  readonly commandHint: string
  readonly noSources: string
  readonly erratum: string
  /** @param place `s. 9–10` */
  readonly quoteFrom: (place: string, footnotes: string) => string
  /** Below a part's own words that are too long. */
  readonly restElsewhere: string
  readonly search: {
    readonly title: string
    readonly answerTitle: string
    readonly question: string
    readonly questionHint: string
    readonly choose: string
    readonly preview: string
    readonly conversation: string
    readonly chooseConversation: string
    readonly askFirst: string
    readonly choosePart: string
    readonly sending: string
    readonly sent: string
  }
  readonly reading: { readonly title: string; readonly sources: string; readonly notice: string }
  readonly home: {
    readonly heading: string
    readonly intro: string
    readonly search: string
    readonly placeholder: string
    readonly browse: string
    readonly role: string
    readonly lists: readonly { readonly label: string; readonly question: string }[]
    readonly shareTip: string
    readonly roleQuestion: (role: string) => string
  }
  readonly problem: {
    readonly notInChannel: string
    readonly expired: string
    readonly busy: string
    readonly unknown: string
    readonly gone: string
  }
}
