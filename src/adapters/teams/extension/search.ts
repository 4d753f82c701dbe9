import { CardFactory, type MessagingExtensionAttachment, type MessagingExtensionResult } from 'botbuilder'
import {
  type Answer,
  cutAtSentence,
  type Language,
  numberedKind,
  partsOf,
  placeOf,
  type Section,
  WORDING,
} from '../../../core/index.ts'
import { partCard } from '../cards/answer-card.ts'
import { openPart } from '../cards/part.ts'
import type { Knowledge } from '../knowledge.ts'
import { LIMITS } from '../limits.ts'
import { TEAMS_WORDING } from '../wording/index.ts'

/** A search as it comes from the compose box. */
export interface Search {
  readonly query: string
  /** How many results to leave out, and how many to give at most. */
  readonly skip: number
  readonly count: number
  /** For a search without words. */
  readonly language: Language
}

/** Characters of a result's second line. */
const PREVIEW = 120

/** The parts that fit a search, each as a card to insert; without words, the proposals. */
export function search({ query, skip, count, language }: Search, knowledge: Knowledge): MessagingExtensionResult {
  const found = query.trim() === '' ? browse(knowledge, language) : find(query, knowledge)
  const page = found.sections.slice(skip, skip + Math.min(count, LIMITS.searchResults))
  if (found.sections.length === 0) return { type: 'message', text: nothingBecause(found) }
  return {
    type: 'result',
    attachmentLayout: 'list',
    attachments: page.flatMap((section) => toAttachment(section, found, knowledge)),
  }
}

const nothingBecause = ({ language, because }: Findings): string => {
  const { empty, askFirst } = TEAMS_WORDING[language].search
  return because === 'help' ? askFirst : empty
}

/** What a search found, and by what outcome: with `none` the parts only come near. */
interface Findings {
  readonly language: Language
  readonly sections: readonly Section[]
  readonly because: Answer['outcome']
}

const browse = ({ catalogue }: Knowledge, language: Language): Findings => ({
  language,
  sections: catalogue.sections.filter(({ kind }) => kind === 'proposal'),
  because: 'list',
})

function find(query: string, { ask, catalogue }: Knowledge): Findings {
  const answer = ask(query)
  return { language: answer.language, sections: partsOf(answer, catalogue), because: answer.outcome }
}

function toAttachment(section: Section, found: Findings, knowledge: Knowledge): MessagingExtensionAttachment[] {
  const card = excerptCard(section.id, found.language, knowledge)
  return card ? [{ ...CardFactory.adaptiveCard(card), preview: preview(section, found) }] : []
}

/** The card that a person inserts into a message: it stands alone, without a message above it. */
export function excerptCard(id: string, language: Language, knowledge: Knowledge) {
  const part = openPart(knowledge, id, language)
  const subject = { section: id, language }
  return (
    part &&
    partCard({ part, others: [], hasNext: false }, { show: 'part', subject, fold: 'short', said: false }, knowledge)
  )
}

function preview(section: Section, { language, because }: Findings) {
  const kind = numberedKind(section, language) || WORDING[language].kind[section.kind]
  const place = [because === 'none' ? TEAMS_WORDING[language].search.nearest : '', kind, placeOf(section, language)]
  const title = section.title[language]
  return CardFactory.thumbnailCard(title, [], [], {
    subtitle: place.filter(Boolean).join(' · '),
    text: cutAtSentence(section.digest[language].lead, PREVIEW),
  })
}
