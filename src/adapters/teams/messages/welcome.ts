import type { Activity } from 'botbuilder'
import type { Block, Help, Language } from '../../../core/index.ts'
import { presented } from '../cards/card.ts'
import type { RenderOptions } from '../options.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { drawMessage } from './message.ts'

/** Questions to begin with. */
const MOST_EXAMPLES = 3

/** Once a conversation, as long as it lasts: an update of the app is no new acquaintance. Milliseconds. */
export const WELCOME_TTL_MS = 30 * 24 * 3600_000

/** Said once when the bot comes to a person, in full, or to a team or group chat, in brief. */
export function welcome(scope: 'personal' | 'shared', language: Language, options: RenderOptions): Partial<Activity> {
  const [{ document }] = options.core.catalogue.documents
  const greeting: Help = {
    outcome: 'help',
    reason: 'greeting',
    id: 'welcome',
    question: '',
    language,
    documents: [document.id],
  }
  const shown = presented(greeting, options)
  const { blocks } = shown.view
  const said = blocks.filter(({ kind }) => kind === 'text')
  const howTo: Block = { kind: 'text', text: TEAMS_WORDING[language].welcome[scope] }
  const examples = blocks.slice(said.length).slice(0, MOST_EXAMPLES + 1)
  return drawMessage({ ...shown, view: { ...shown.view, blocks: [...said, howTo, ...examples] } }, options).message
}
