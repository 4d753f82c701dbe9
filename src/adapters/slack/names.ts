/** The names that Slack sends back: those of the manifest, of views and of fields. A test compares the manifest. */
export const COMMAND = '/vardkompetens'

/** What the bot may do; an installation asks for these. */
export const SCOPES = ['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history'] as const

export const SHORTCUTS = { answerMessage: 'svara_med_utdrag', search: 'sok_i_promemorian' } as const

export const VIEWS = { search: 'search', share: 'share', reading: 'reading', home: 'home' } as const

export const ACTIONS = {
  /** Every button and menu that carries an action. */
  action: 'action',
  /** Takes a message away that all see; its value is the user who may. */
  remove: 'remove',
  /** The search field of the Home tab. */
  homeSearch: 'home_search',
  /** The fields of the search modal. */
  question: 'question',
  choice: 'choice',
  conversation: 'conversation',
} as const

const SEPARATOR = ':'

/** An `action_id` must be unique within its block: `action:2`. */
export const numberedAction = (index: number): string => `${ACTIONS.action}${SEPARATOR}${index}`

/** The name without its number. */
export const nameOf = (actionId: string): string => actionId.split(SEPARATOR)[0] ?? ''
