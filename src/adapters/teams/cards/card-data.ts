import { z } from 'zod'
import type { Action, Answer, Core, Language, Target } from '../../../core/index.ts'
import { type ActionPayload, decodeAction, encodeAction } from '../../shared/action-codec.ts'
import type { Execute, Submit } from './elements.ts'

/** Characters; what the codec makes is half as long, but for the longest ids. */
const LONGEST_ACTION = 5000
const LONGEST_ID = 200

/** An answer has five hits. */
const MOST_HITS = 4

/** How many cards a person can go back through: as many as an answer has hits to leaf through. */
const MOST_BACK = 4

const step = z.strictObject({
  /** As the codec writes it. */
  action: z.string().max(LONGEST_ACTION),
  /** Ids of the sections that the question found after the one that is opened. */
  hits: z.array(z.string().max(LONGEST_ID)).max(MOST_HITS).optional(),
})
const cardData = step.extend({ trail: z.array(step).max(MOST_BACK).optional() })

/** What opens a card. */
export type CardStep = z.infer<typeof step>

/** Where a person is among the cards that replace each other. */
export interface CardPlace {
  /** What opens the card again; undefined for one that only its question names. */
  readonly here: CardStep | undefined
  /** What it was opened from, the latest first. */
  readonly trail: readonly CardStep[]
}

/** The one verb of all our cards' actions. */
export const SHOW = 'show'

/** A button or an entry. Where the card cannot be opened again it stays, and what is opened is a message of its own. */
export function opener(
  title: string,
  kind: ActionPayload['kind'],
  target: Target,
  language: Language,
  { here, trail }: CardPlace,
): Execute | Submit {
  const action = encodeAction({ kind, language, target })
  const hits = kind === 'next' && here?.hits ? { hits: here.hits.slice(1) } : {}
  if (!here) return submit(title, { action })
  return execute(title, { action, ...hits }, [here, ...trail].slice(0, MOST_BACK))
}

/** The button that opens what a card was opened from. */
export const back = (title: string, { trail: [latest, ...earlier] }: CardPlace): Execute[] =>
  latest ? [execute(title, latest, earlier)] : []

function execute(title: string, { action, hits }: CardStep, trail: readonly CardStep[]): Execute {
  const data = { action, ...(hits && hits.length > 0 && { hits }), ...(trail.length > 0 && { trail }) }
  return { type: 'Action.Execute', title, verb: SHOW, data, fallback: submit(title, data) }
}

const submit = (title: string, data: object): Submit => ({
  type: 'Action.Submit',
  title,
  data: { verb: SHOW, ...data },
})

/** What a button asks for. */
export interface PressedCard {
  readonly payload: ActionPayload
  readonly hits: readonly string[]
  readonly place: CardPlace
}

/** @returns undefined for data that no card of ours carries: whatever a client sends can be forged */
export function readPressed(data: unknown): PressedCard | undefined {
  const read = cardData.safeParse(withoutVerb(data)).data
  const payload = read && decodeAction(read.action)
  if (!payload) return undefined
  const { action, hits = [], trail = [] } = read
  return { payload, hits, place: { here: { action, hits }, trail } }
}

/** A Submit carries the verb among its data, and Teams adds members of its own called msteams. */
function withoutVerb(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'verb' && name !== 'msteams'))
}

/** Actions that name what their own view shows. */
const NAMES_ITSELF: ReadonlySet<Action['kind']> = new Set(['share', 'more'])

/**
 * What opens an answer. What is shared of an answer is what it says; a list is named by the way to its next page, which
 * before the first page is the list's beginning.
 * @returns undefined for a list about a subject, a help or a refusal
 */
export function targetOf(answer: Answer, { present }: Pick<Core, 'present'>): Target | undefined {
  return present(answer, { page: 0 }).actions.find(({ kind }) => NAMES_ITSELF.has(kind))?.target
}

/** The place of an answer that was asked for, and not opened from another card. */
export function placeOfAsked(answer: Answer, core: Pick<Core, 'present'>): CardPlace {
  const target = targetOf(answer, core)
  if (!target) return { here: undefined, trail: [] }
  const action = encodeAction({ kind: 'open', language: answer.language, target })
  const hits = answer.outcome === 'answer' ? answer.hits.slice(1).map(({ section }) => section.id) : []
  return { here: { action, hits }, trail: [] }
}
