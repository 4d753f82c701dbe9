import { z } from 'zod'
import { type Answer, type Core, documentName, fullName, pagesText } from '../../core/index.ts'
import { decodeAction, encodeAction } from '../shared/action-codec.ts'
import { answeringFrom } from '../shared/chosen-document.ts'
import { parseJson } from './json.ts'
import { RADIO_OPTIONS } from './limits.ts'
import { groupsIn } from './render/answer.ts'
import type { MenuChoice } from './render/blocks.ts'

/** What a search modal remembers between two looks at it: which answer it shows, and where the excerpt is to go. */
const memory = z.strictObject({
  /** The answer's id; empty where nothing was asked. */
  a: z.string(),
  /** The document that was asked alone. */
  d: z.string().optional(),
  /** The thread to answer in; without one the person chooses a conversation. */
  to: z
    .strictObject({
      c: z.string(),
      t: z.string(),
      /** The shortcut's `response_url`: it works where the bot is not a member. */
      r: z.string().optional(),
    })
    .optional(),
})
export type SearchMemory = z.infer<typeof memory>

/** @returns undefined for anything that a search modal cannot have written */
export function readMemory(metadata: string | undefined): SearchMemory | undefined {
  const result = memory.safeParse(parseJson(metadata))
  return result.success ? result.data : undefined
}

/** What a question found: nothing at all where nothing was asked. */
export interface SearchResult {
  readonly question: string
  /** The document that was asked alone. */
  readonly document?: string | undefined
  readonly answer?: Answer
  /** The excerpts to choose from. */
  readonly offered: readonly MenuChoice[]
  readonly chosen?: { readonly value: string; readonly answer: Answer }
}

/** What a person has filled in. */
export interface FilledSearch {
  readonly question: string
  /** Id of a document. */
  readonly document?: string | undefined
  readonly choice?: string | undefined
}

/** The answer to a question, and the excerpt chosen from it: the named one, else the best. */
export function search(core: Core, { question, document, choice }: FilledSearch): SearchResult {
  if (question === '') return { question, document, offered: [] }
  const answer = answeringFrom(core, document).ask(question)
  const offered = offeredBy(core, answer)
  const best = answer.outcome === 'none' ? undefined : offered[0]
  const { value } = offered.find((one) => one.value === choice) ?? best ?? {}
  const chosen = value === undefined ? undefined : opened(core, value, answer, value === offered[0]?.value)
  return {
    question,
    document,
    answer,
    offered,
    ...(value !== undefined && chosen && { chosen: { value, answer: chosen } }),
  }
}

/** More hits than this push the preview off the screen. */
const MOST_HITS = 4

/** The sections that were found, else what the entries of the answer open. */
function offeredBy({ present, catalogue }: Core, answer: Answer): MenuChoice[] {
  const { language } = answer
  if (answer.outcome === 'answer') {
    return answer.hits.slice(0, MOST_HITS).map(({ section }) => ({
      label: fullName(section, language),
      beside: [pagesText(section.pages, language), documentName(section, catalogue, language)]
        .filter(Boolean)
        .join(' · '),
      value: encodeAction({ kind: 'open', language, target: { to: 'section', section: section.id } }),
    }))
  }
  // A help offers questions, and no excerpt.
  if (answer.outcome === 'help') return []
  return groupsIn(present(answer, 'short'), language)
    .flatMap(({ heading, choices }) =>
      choices.map((one) => ({ ...one, beside: [one.beside, heading].filter(Boolean).join(' · ') })),
    )
    .slice(0, RADIO_OPTIONS)
}

/** The whole answer where its own section is chosen, with the claims that answer. */
function opened(core: Core, value: string, answer: Answer, isFirst: boolean): Answer | undefined {
  if (isFirst && answer.outcome === 'answer') return answer
  const action = decodeAction(value)
  return action && core.open(action.target, action.language)
}
