import type { Language, Target } from '../../../core/index.ts'
import { type ActionPayload, encodeAction } from '../../shared/action-codec.ts'
import { type CardData, type CardPlace, MOST_BACK, SHOW, type CardStep } from '../card-data.ts'
import { type Execute, execute, type Submit, submit } from './elements.ts'

/** The place of an answer that was asked for, and not opened from another card. */
export const placeOfAsked = (target: Target | undefined, language: Language): CardPlace => ({
  here: target && encodeAction({ kind: 'open', language, target }),
  back: [],
})

/** A button or an entry. Where the card cannot be opened again it stays, and what is opened is a message of its own. */
export function opener(title: string, payload: ActionPayload, { here, next, back }: CardPlace): Execute | Submit {
  const opened = encodeAction(payload)
  if (here === undefined) return submit(title, { verb: SHOW, action: opened })
  const isPaging = payload.kind === 'more' || payload.kind === 'previous'
  return opening(title, { action: opened, back: isPaging ? [...back] : wayBack({ action: here, next }, back) })
}

const wayBack = ({ action: opens, next }: CardStep, before: readonly CardStep[]): CardStep[] =>
  [{ action: opens, ...(next !== undefined && { next }) }, ...before].slice(0, MOST_BACK)

/** The button that opens what a card was opened from. */
export const backButton = (title: string, { back: [latest, ...back] }: CardPlace): Execute[] =>
  latest ? [opening(title, { ...latest, back })] : []

/** The button that leads forwards again to the hit that a person came back from. */
export const forwardButton = (title: string, { here, next, back }: CardPlace): Execute[] =>
  here === undefined || next === undefined
    ? []
    : [opening(title, { action: next, back: wayBack({ action: here, next }, back) })]

function opening(title: string, { back, ...rest }: CardData): Execute {
  return execute(title, SHOW, { ...rest, ...(back && back.length > 0 && { back }) })
}
