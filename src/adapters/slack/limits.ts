import { isRecord } from './json.ts'

/*
 * Slack's limits, as Slack documents them (read November 2026). Lengths are counted in UTF-16 units, which is never
 * less than what Slack counts.
 */

/** @see https://docs.slack.dev/reference/block-kit/blocks */
export const BLOCKS = { message: 50, view: 100 } as const

/** The longest text of a section and of a text object. @see https://docs.slack.dev/reference/block-kit/blocks/section-block */
export const SECTION_TEXT = 3000

/** @see https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER_TEXT = 150

/** @see https://docs.slack.dev/reference/block-kit/blocks/context-block */
export const CONTEXT = { elements: 10, text: 2000 } as const

/** @see https://docs.slack.dev/reference/block-kit/blocks/context-actions-block */
export const CONTEXT_ACTIONS = 5

/** @see https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ACTIONS_ELEMENTS = 25

/** `visible`: longer labels may be cut off on a screen. @see https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON = { text: 75, visible: 30, value: 2000, accessibilityLabel: 75 } as const

/** @see https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const OPTION = { text: 75, visible: 30, value: 150 } as const

/** @see https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
export const CONFIRM = { title: 100, text: 300, button: 30 } as const

/** @see https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
export const SELECT = { options: 100, placeholder: 150 } as const

/** Rows besides the header, and all their text (our own bound, that of a table block). @see https://docs.slack.dev/reference/block-kit/blocks/data-table-block */
export const DATA_TABLE = { rows: 100, text: 10_000, pageSize: 100 } as const

/** @see https://docs.slack.dev/reference/block-kit/block-elements/radio-button-group-element */
export const RADIO_OPTIONS = 10

/** @see https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const INPUT = { text: 3000, placeholder: 150 } as const

/** `block_id` and `action_id`. @see https://docs.slack.dev/reference/block-kit/blocks */
export const ID = 255

/** @see https://docs.slack.dev/reference/views/modal-views */
export const VIEW = { title: 24, button: 24, metadata: 3000, depth: 3 } as const

/**
 * Slack cuts a text above 40,000 characters and advises 4,000 for the top-level text.
 * @see https://docs.slack.dev/reference/methods/chat.postMessage#truncating
 */
export const MESSAGE_TEXT = 4000

/** All text of a message's blocks and its top-level text together; more is refused with `msg_blocks_too_long`. */
export const MESSAGE_CHARACTERS = 13_200

/** Our own bound: Slack names none for a modal. The longest section of the memo, its own words and all, takes 8,100. */
export const VIEW_CHARACTERS = 30_000

/** How much a message or a modal holds. */
export interface Room {
  readonly blocks: number
  /** UTF-16 units of all text. */
  readonly characters: number
}

export const IN_MESSAGE: Room = { blocks: BLOCKS.message, characters: MESSAGE_CHARACTERS }
export const IN_VIEW: Room = { blocks: BLOCKS.view, characters: VIEW_CHARACTERS }

/** How large blocks are, beside what there is room for. */
export const excessIn = (blocks: readonly object[], room: Room): number =>
  Math.max(blocks.length / room.blocks, charactersIn(blocks) / room.characters)

/** All that stands under `text`, at any depth. */
function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + charactersIn(one), 0)
  if (!isRecord(value)) return 0
  const { text, ...rest } = value
  return charactersIn(Object.values(rest)) + (typeof text === 'string' ? text.length : charactersIn(text))
}

/** Milliseconds within which a request must be acknowledged. @see https://docs.slack.dev/interactivity/handling-user-interaction */
export const ACK_MS = 3000

/** Seconds that a request's timestamp may differ from now. @see https://docs.slack.dev/authentication/verifying-requests-from-slack */
export const CLOCK_SKEW_SECONDS = 300

/** Our own bounds: Slack names none for the agent panel, which is narrow. */
export const AGENT = { title: 75, prompt: 60 } as const

/** @see https://docs.slack.dev/reference/app-manifest */
export const MANIFEST = { command: 32, usageHint: 1000, shortcutName: 24, prompts: 4 } as const
