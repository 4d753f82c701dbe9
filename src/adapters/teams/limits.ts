/**
 * What Teams allows. Sources, read in November 2026:
 * - messages: https://learn.microsoft.com/microsoftteams/limits-specifications-teams
 * - times and resends: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 * - extensions: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
 * - citations: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
 * - suggested questions: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/suggested-actions
 * - card versions: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
 */
export const LIMITS = {
  /** Bytes of a message with its cards. */
  messageBytes: 100 * 1024,
  /** Milliseconds until Teams gives up on a message and sends it again. */
  answerMs: 15_000,
  /** Requests under way at once; more are asked to come again: 15 s of a busy tenant's at 20 a second. */
  requestsAtOnce: 300,
  /** Results on a page of a search extension. */
  searchResults: 25,
  /** Buttons that a card shows before the rest hide in a menu. */
  buttons: 6,
  /** Suggested questions in a chat: Teams shows the first three. */
  suggestions: 3,
  /** Sources that a message may name. */
  citations: 20,
  /** Characters of a citation's name. */
  citationName: 80,
  /** Characters of a citation's abstract. */
  citationAbstract: 160,
  /** Characters of the line that a notification shows. */
  summary: 200,
} as const

/** Bytes of what we draw: the rest is for what a sent message says of its conversation. */
export const DRAWN_BYTES = LIMITS.messageBytes - 4096

export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

/** How large what we draw is, beside what Teams takes. */
export const excessOf = (drawn: unknown): number => bytesOf(drawn) / DRAWN_BYTES

/** The newest card version that Teams on a phone draws. */
export const CARD_VERSION = '1.4'

/** The newest card version that an unfolded link may have. */
export const LINK_CARD_VERSION = '1.3'

/** Bytes of a request's body that we read: four times the largest message, which leaves room for its envelope. */
export const REQUEST_BYTES = 4 * LIMITS.messageBytes
