/** What the Slack adapter says in one language besides what the core says. */
export interface SlackWording {
  readonly button: { readonly send: string; readonly close: string }
  /** In a menu of what the entries of an answer open. */
  readonly open: string
  /** Leads to the section's page in the reader. */
  readonly inContext: string
  /** Below what Slack's limits have cut. */
  readonly goesOn: string
  /** Stands before the name of whoever shared. */
  readonly sharedBy: string
  /** Stands there for the person who tries a preview. */
  readonly you: string
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
    readonly chooseOne: string
    readonly sending: string
    readonly sent: string
  }
  readonly reading: { readonly title: string; readonly notice: string }
  readonly home: {
    readonly heading: string
    readonly search: string
    readonly example: (question: string) => string
    readonly browse: string
    readonly role: string
    readonly askTip: string
    readonly shareTip: string
  }
  readonly problem: {
    readonly notInChannel: string
    readonly expired: string
    readonly busy: string
    readonly unknown: string
    readonly gone: string
  }
}
