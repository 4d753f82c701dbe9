/** The names that Slack sends back: those of the manifest, of views and of fields. A test compares the manifest. */
export const COMMAND = '/vardkompetens'

/** What the bot may do; an installation asks for these. */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  // That the bot itself has joined a channel, public or private.
  'channels:read',
  'chat:write',
  'commands',
  'groups:read',
  'im:history',
] as const

/** Besides these, where links to the reader are unfurled. */
export const LINK_SCOPES = ['links:read', 'links:write'] as const

/** Besides these, where follow-ups are answered without a mention: the bot then hears all that is said in its public channels. */
export const FOLLOW_UP_SCOPES = ['channels:history'] as const

export const SHORTCUTS = {
  answerMessage: 'svara_med_utdrag',
  checkQuotation: 'kontrollera_citat',
  search: 'sok_i_promemorian',
} as const

/** The step of a workflow. */
export const FUNCTION = 'fraga_promemorian'

export const VIEWS = { search: 'search', share: 'share', reading: 'reading', home: 'home' } as const

export const ACTIONS = {
  /** Every button and menu that carries an action. */
  action: 'action',
  /** Takes a message away that all see; its value is the user who may. */
  remove: 'remove',
  /** A thumb up or down. */
  feedback: 'feedback',
  /** Draws the Home tab in another language; its value. */
  homeLanguage: 'home_language',
  /** The search field of the Home tab. */
  homeSearch: 'home_search',
  /** Draws the Home tab for one document, or for all. */
  homeDocument: 'home_document',
  /** The fields of the search modal. */
  question: 'question',
  document: 'document',
  choice: 'choice',
  conversation: 'conversation',
} as const

const SEPARATOR = ':'

/** An `action_id` must be unique within its block: `action:2`. */
export const numberedAction = (index: number): string => `${ACTIONS.action}${SEPARATOR}${index}`

/** The name without its number. */
export const nameOf = (actionId: string): string => actionId.split(SEPARATOR)[0] ?? ''
