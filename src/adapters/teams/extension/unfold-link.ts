import { CardFactory, type MessagingExtensionResult } from 'botbuilder'
import type { Language } from '../../../core/index.ts'
import { card, heading, note, openUrl, paragraph } from '../cards/elements.ts'
import { openPart } from '../cards/part.ts'
import { shortCitation } from '../../../core/index.ts'
import type { Knowledge } from '../knowledge.ts'
import { LINK_CARD_VERSION } from '../limits.ts'
import { TEAMS_WORDING } from '../wording/index.ts'

/** A card for a link to one of our reader's pages; nothing for any other link. */
export function unfoldLink(url: string, language: Language, knowledge: Knowledge): MessagingExtensionResult {
  const id = knowledge.reader?.sectionAt(url)
  const part = id === undefined ? undefined : openPart(knowledge, id, language)
  if (!part) return { type: 'result', attachmentLayout: 'list', attachments: [] }
  const { title, digest } = part.section
  const { lead } = digest[language]
  const body = [
    heading(title[language]),
    note(shortCitation(part.citation, language), { spacing: 'None' }),
    paragraph(lead),
    { type: 'ActionSet', actions: [openUrl(TEAMS_WORDING[language].button.openDocument, url)] } as const,
  ]
  const unfolded = { ...card(body, lead, lead), version: LINK_CARD_VERSION }
  const preview = CardFactory.thumbnailCard(title[language], [], [], { text: lead })
  return { type: 'result', attachmentLayout: 'list', attachments: [{ ...CardFactory.adaptiveCard(unfolded), preview }] }
}
