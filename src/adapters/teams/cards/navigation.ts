import { z } from 'zod'
import type { Language, Target } from '../../../core/index.ts'
import { type ActionPayload, decodeAction, encodeAction } from '../../shared/action-codec.ts'
import type { Execute, Submit } from './elements.ts'

/** How many cards a person can go back through: as many as an answer has hits to leaf through. */
const MOST_BACK = 4

/** As the codec writes it: about 600 characters, more for the longest ids. */
const action = z.string().max(5000)

/** What opens a card, and its next hit: what opens a card by its claims no longer knows what else was found. */
const step = z.strictObject({ action, next: action.optional() })
/** Cards of an older version carry the action alone. */
const storedStep = z.union([step, action.transform((one): Step => ({ action: one }))])
type Step = z.infer<typeof step>

const cardData = z.strictObject({
  ...step.shape,
  /** The cards that a person came through, the latest first. */
  back: z.array(storedStep).max(MOST_BACK).optional(),
})
type CardData = z.infer<typeof cardData>

/** Where a person is among the cards that replace each other. */
export interface CardPlace {
  /** What opens the card again; undefined for one that only its question names. */
  readonly here: string | undefined
  /** What opens the next hit, where the card itself does not know it. */
  readonly next?: string | undefined
  readonly back: readonly Step[]
}

/** The one verb of all our cards' actions. */
export const SHOW = 'show'

/** The place of an answer that was asked for, and not opened from another card. */
export const placeOfAsked = (target: Target | undefined, language: Language): CardPlace => ({
  here: target && encodeAction({ kind: 'open', language, target }),
  back: [],
})

/** A button or an entry. Where the card cannot be opened again it stays, and what is opened is a message of its own. */
export function opener(title: string, payload: ActionPayload, { here, next, back }: CardPlace): Execute | Submit {
  const opened = encodeAction(payload)
  if (here === undefined) return submit(title, { action: opened })
  const isPaging = payload.kind === 'more' || payload.kind === 'previous'
  return execute(title, { action: opened, back: isPaging ? [...back] : wayBack({ action: here, next }, back) })
}

const wayBack = ({ action: opens, next }: Step, before: readonly Step[]): Step[] =>
  [{ action: opens, ...(next !== undefined && { next }) }, ...before].slice(0, MOST_BACK)

/** The button that opens what a card was opened from. */
export const backButton = (title: string, { back: [latest, ...back] }: CardPlace): Execute[] =>
  latest ? [execute(title, { ...latest, back })] : []

/** The button that leads forwards again to the hit that a person came back from. */
export const forwardButton = (title: string, { here, next, back }: CardPlace): Execute[] =>
  here === undefined || next === undefined
    ? []
    : [execute(title, { action: next, back: wayBack({ action: here, next }, back) })]

function execute(title: string, { back, ...rest }: CardData): Execute {
  const data = { ...rest, ...(back && back.length > 0 && { back }) }
  return { type: 'Action.Execute', title, verb: SHOW, data, fallback: submit(title, data) }
}

const submit = (title: string, data: CardData): Submit => ({
  type: 'Action.Submit',
  title,
  data: { verb: SHOW, ...data },
})

/** What a button asks for. */
export interface PressedButton {
  readonly payload: ActionPayload
  readonly place: CardPlace
}

/** @returns undefined for data that no card of ours carries: whatever a client sends can be forged */
export function readPressed(data: unknown): PressedButton | undefined {
  const read = cardData.safeParse(withoutVerb(data)).data
  const payload = read && decodeAction(read.action)
  return payload && { payload, place: { here: read.action, next: read.next, back: read.back ?? [] } }
}

/** A Submit carries the verb among its data, and Teams adds members of its own called msteams. */
function withoutVerb(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'verb' && name !== 'msteams'))
}
