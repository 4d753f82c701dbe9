import { CardFactory, type MessagingExtensionAttachment, type MessagingExtensionResult } from 'botbuilder'
import {
  type Answer,
  type Found,
  type Language,
  numberedKind,
  PACKS,
  placeOf,
  type SectionRef,
  truncateAtSentence,
} from '../../../core/index.ts'
import { presented, drawCard } from '../cards/card.ts'
import { bytesOf } from '../cards/fitted.ts'
import { DRAWN_BYTES, LIMITS } from '../limits.ts'
import type { RenderOptions } from '../options.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { sectionsIn } from './sections-in.ts'

/** A search as it comes from the compose box. */
export interface SearchQuery {
  readonly query: string
  /** How many results to leave out, and how many to give at most. */
  readonly skip: number
  readonly count: number
  /** For a search without words. */
  readonly language: Language
}

/** Characters of a result's second line. */
const PREVIEW = 120

/** The sections that fit a search, each as a card to insert; without words, the proposals. */
export function searchExtension(
  { query, skip, count, language }: SearchQuery,
  options: RenderOptions,
): MessagingExtensionResult {
  const answer =
    query.trim() === ''
      ? options.core.open({ to: 'list', list: 'proposal', page: 1 }, language)
      : options.core.ask(query)
  const sections = answer ? sectionsIn(answer) : []
  if (!answer || sections.length === 0) return { type: 'message', text: nothing(answer, language) }
  const page = sections.slice(skip, skip + Math.min(count, LIMITS.searchResults))
  return { type: 'result', attachmentLayout: 'list', attachments: attachmentsFor(page, answer, options) }
}

function nothing(answer: Answer | undefined, language: Language): string {
  const { empty, askFirst } = TEAMS_WORDING[answer?.language ?? language].search
  return answer?.outcome === 'help' ? askFirst : empty
}

/** As many as Teams takes. */
function attachmentsFor(
  sections: readonly SectionRef[],
  answer: Answer,
  options: RenderOptions,
): MessagingExtensionAttachment[] {
  const attachments: MessagingExtensionAttachment[] = []
  let room = DRAWN_BYTES
  for (const section of sections) {
    const attachment = toAttachment(section, answer, options)
    room -= bytesOf(attachment)
    if (room < 0) break
    attachments.push(attachment)
  }
  return attachments
}

function toAttachment(section: SectionRef, answer: Answer, options: RenderOptions): MessagingExtensionAttachment {
  const found = foundFor(section, answer, options)
  const card = found && drawCard(presented(found, options), options)
  return { ...CardFactory.adaptiveCard(card), preview: preview(section, answer, found) }
}

/** What was asked for, where it stands in the section; else what the section says first. */
function foundFor({ id }: SectionRef, answer: Answer, { core }: RenderOptions): Found | undefined {
  if (answer.outcome === 'answer' && answer.section.id === id) return answer
  const opened = core.open({ to: 'section', section: id }, answer.language)
  return opened?.outcome === 'answer' ? opened : undefined
}

function preview(section: SectionRef, { language, outcome }: Answer, found: Found | undefined) {
  const kind = numberedKind(section, language) || PACKS[language].messages.kind[section.kind]
  const place = [outcome === 'none' ? TEAMS_WORDING[language].search.nearest : '', kind, placeOf(section, language)]
  return CardFactory.thumbnailCard(section.title[language], [], [], {
    subtitle: place.filter(Boolean).join(' · '),
    text: truncateAtSentence(found?.claims[0].text ?? '', PREVIEW),
  })
}
