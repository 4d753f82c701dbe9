import type { SlackProblem } from '../send/problems.ts'

/** What the Slack adapter says in one language besides what the core says. */
export interface SlackWording {
  readonly send: string
  /** In a menu of what the entries of an answer open. */
  readonly open: string
  /** Stands before the name of whoever shared. */
  readonly sharedBy: string
  /** Stands there for the person who tries a preview. */
  readonly you: string
  readonly search: {
    readonly title: string
    readonly question: string
    readonly questionHint: string
    readonly choose: string
    readonly preview: string
    readonly conversation: string
    readonly chooseConversation: string
    readonly askFirst: string
    readonly sending: string
    readonly sent: string
    /** A message without any text was to be answered. */
    readonly noText: string
  }
  readonly reading: { readonly title: string; readonly notice: string }
  readonly home: {
    readonly heading: string
    readonly search: string
    readonly example: (question: string) => string
    readonly browse: string
    /** The list of figures, on a button: its own heading is too long for one. */
    readonly figures: string
    readonly role: string
    readonly askTip: string
    readonly shareTip: string
    readonly documents: string
    readonly reader: string
    readonly keeps: string
  }
  /** The question that a shared excerpt answers. */
  readonly asked: (question: string) => string
  readonly unreadFile: string
  /** What stands above the columns of a table: of figures, and of words. */
  readonly columns: { readonly figures: readonly [string, string]; readonly glossary: readonly [string, string] }
  /** Shown beside the bot's name while it is at work. */
  readonly status: string
  /** Said once in a channel that the bot was invited to. */
  readonly joined: string
  readonly feedback: { readonly good: string; readonly bad: string; readonly thanks: string }
  readonly share: {
    /** Asked before an excerpt is shared. @param channel as a mention of it; empty where it has no name */
    readonly ask: (channel: string) => string
    readonly title: string
    readonly confirm: string
    readonly cancel: string
    /** The dialog that asks for a conversation. */
    readonly choose: string
  }
  readonly remove: {
    readonly label: string
    readonly title: string
    readonly ask: string
    readonly cancel: string
    readonly notYours: string
  }
  /** What went wrong and what to do, by what Slack refused; `missingScope` is a sentence of its own below. */
  readonly problem: Readonly<Record<Exclude<SlackProblem, 'missingScope'>, string>>
  /** @param scope Slack's name of the permission that the app lacks */
  readonly missingScope: (scope: string) => string
  /** An old button. */
  readonly gone: string
}
