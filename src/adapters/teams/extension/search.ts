import { CardFactory, type MessagingExtensionAttachment, type MessagingExtensionResult } from 'botbuilder'
import {
  type Answer,
  type Core,
  documentName,
  fullName,
  type Language,
  LANGUAGES,
  PACKS,
  pagesText,
  type SectionRef,
  truncateAtSentence,
} from '../../../core/index.ts'
import { answeringFrom } from '../../shared/chosen-document.ts'
import { drawCard, presented } from '../cards/card.ts'
import type { AdaptiveCard } from '../cards/elements.ts'
import { bytesOf, DRAWN_BYTES, LIMITS } from '../limits.ts'
import type { RenderOptions } from '../options.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { sectionsIn } from './sections-in.ts'

/** A search as it comes from the compose box. */
export interface SearchQuery {
  readonly query: string
  /** Id of the document to search; all are where it is none, or not there. */
  readonly document?: string | undefined
  /** How many results to leave out, and how many to give at most. */
  readonly skip: number
  readonly count: number
  /** For a search without words. */
  readonly language: Language
}

/** Finds the sections that fit a search, each as a card to insert. */
export type ExtensionSearch = (query: SearchQuery) => MessagingExtensionResult

/** Characters of a result's second line. */
const PREVIEW = 120

/** Teams searches as people type: fewer letters than this are the beginning of a word, and browse. */
const LEAST_LETTERS = 3

/**
 * Draws the card of each section once: a page has 25 of them, and Teams asks for one at every letter that is typed. What
 * is browsed before the first letter is drawn beforehand, since a process's first card takes longer than all the others.
 */
export function createExtensionSearch(options: RenderOptions): ExtensionSearch {
  const { core } = options
  const drawn = new Map<string, AdaptiveCard>()
  for (const language of LANGUAGES) search({ query: '', skip: 0, count: LIMITS.searchResults, language })
  return search

  function search({ query, document, skip, count, language }: SearchQuery): MessagingExtensionResult {
    const answer = answerTo(query.trim(), language, answeringFrom(core, document))
    const sections = answer ? sectionsIn(answer) : []
    if (!answer || sections.length === 0) return { type: 'message', text: nothing(answer, language) }
    const page = sections.slice(skip, skip + Math.min(count, LIMITS.searchResults))
    return { type: 'result', attachmentLayout: 'list', attachments: attachmentsFor(page, answer) }
  }

  /** What is typed, or without enough of it the proposals. */
  function answerTo(query: string, language: Language, { ask, open }: Core): Answer | undefined {
    return query.length < LEAST_LETTERS ? open({ to: 'list', list: 'proposal', page: 1 }, language) : ask(query)
  }

  /** As many as Teams takes. */
  function attachmentsFor(sections: readonly SectionRef[], answer: Answer): MessagingExtensionAttachment[] {
    const attachments: MessagingExtensionAttachment[] = []
    let room = DRAWN_BYTES
    for (const section of sections) {
      const card = cardOf(section, answer)
      const attachment = { ...CardFactory.adaptiveCard(card), preview: preview(section, answer) }
      room -= bytesOf(attachment)
      if (room < 0) break
      attachments.push(attachment)
    }
    return attachments
  }

  /** What was asked for, where it stands in the section; else what the section says first. */
  function cardOf(section: SectionRef, answer: Answer): AdaptiveCard {
    if (answer.outcome === 'answer' && answer.section.id === section.id)
      return drawCard(presented(answer, options), options)
    const key = `${answer.language}/${section.id}`
    const opened = drawn.get(key) ? undefined : core.open({ to: 'section', section: section.id }, answer.language)
    const card = drawn.get(key) ?? drawCard(presented(opened ?? answer, options), options)
    drawn.set(key, card)
    return card
  }

  function preview(section: SectionRef, { language, outcome }: Answer) {
    // A number stands in the title, with its kind.
    const kind = section.number === undefined ? PACKS[language].messages.kind[section.kind] : ''
    const near = outcome === 'none' ? TEAMS_WORDING[language].search.nearest : ''
    const of = documentName(section, core.catalogue, language)
    const place = [near, kind, pagesText(section.pages, language), of].filter(Boolean).join(' · ')
    const [first] = core.catalogue.section(section.id).claims
    return CardFactory.thumbnailCard(fullName(section, language), [], [], {
      subtitle: place,
      text: truncateAtSentence(first.text[language], PREVIEW),
    })
  }
}

function nothing(answer: Answer | undefined, language: Language): string {
  const { empty, askFirst } = TEAMS_WORDING[answer?.language ?? language].search
  return answer?.outcome === 'help' ? askFirst : empty
}
