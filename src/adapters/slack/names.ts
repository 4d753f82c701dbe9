/** The names that Slack sends back: those of the manifest, of views and of buttons. A test compares the manifest. */
export const COMMAND = '/vardkompetens'

export const SHORTCUTS = { answerMessage: 'svara_med_utdrag', search: 'sok_i_promemorian' } as const

export const VIEWS = { search: 'search', reading: 'reading', home: 'home' } as const

/** What a button, menu or field does. */
export const ACTIONS = {
  /** Posts the excerpt for all in the channel. */
  share: 'share',
  /** Opens the whole part in a modal. */
  full: 'full',
  /** Opens the footnotes of a part in a modal. */
  sources: 'sources',
  /** Shows another answer in the place of this one: the next hit, the next page, another choice. */
  turn: 'turn',
  /** A menu of parts: opens the chosen one. */
  read: 'read',
  /** The search field of the Home tab. */
  homeSearch: 'home_search',
  /** The fields of the search modal. */
  question: 'question',
  choice: 'choice',
  conversation: 'conversation',
} as const

const SEPARATOR = ':'

/** An `action_id` must be unique within its block, so buttons of the same kind are numbered: `turn:2`. */
export const numbered = (action: string, index: number): string => `${action}${SEPARATOR}${index}`

/** The action without its number. */
export const actionOf = (actionId: string): string => actionId.split(SEPARATOR)[0] ?? ''
