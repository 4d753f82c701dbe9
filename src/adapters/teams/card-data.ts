import { z } from 'zod'
import { type ActionPayload, decodeAction } from '../shared/action-codec.ts'

/** How many cards a person can go back through: as many as an answer has hits to leaf through. */
export const MOST_BACK = 4

/** As the codec writes it: about 600 characters, more for the longest ids. */
const action = z.string().max(5000)

/** What opens a card, and its next hit: what opens a card by its claims no longer knows what else was found. */
const step = z.strictObject({ action, next: action.optional() })
export type CardStep = z.infer<typeof step>

/** Cards of an older version carry the action alone. */
const storedStep = z.union([step, action.transform((one): CardStep => ({ action: one }))])

const cardData = z.strictObject({
  ...step.shape,
  /** The cards that a person came through, the latest first. */
  back: z.array(storedStep).max(MOST_BACK).optional(),
})
/** What a card's button carries. */
export type CardData = z.infer<typeof cardData>

/** The one verb of all our cards' actions. */
export const SHOW = 'show'

/** Where a person is among the cards that replace each other. */
export interface CardPlace {
  /** What opens the card again; undefined for one that only its question names. */
  readonly here: string | undefined
  /** What opens the next hit, where the card itself does not know it. */
  readonly next?: string | undefined
  readonly back: readonly CardStep[]
}

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
