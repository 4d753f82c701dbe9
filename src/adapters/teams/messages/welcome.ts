import type { Activity } from 'botbuilder'
import type { Block, Help, Language } from '../../../core/index.ts'
import { presented } from '../cards/card.ts'
import type { RenderOptions } from '../options.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { drawMessage } from './message.ts'

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
  const [intro, ...examples] = shown.view.blocks
  const howTo: Block = { kind: 'text', text: TEAMS_WORDING[language].welcome[scope] }
  const blocks = [...(intro ? [intro] : []), howTo, ...examples]
  return drawMessage({ ...shown, view: { ...shown.view, blocks } }, options).message
}
