import type { Place } from './listeners/place.ts'
import { ACTIONS } from './names.ts'
import type { View } from './render/blocks.ts'
import { type Content, render, type Shown } from './render/index.ts'
import { fullView, sourcesView } from './render/modal.ts'
import { sharedMessage } from './render/shared.ts'

/** What a press shows: a message in the place of the one pressed, a view, or a new message that all see. */
export type Reaction =
  | { readonly shows: 'message'; readonly content: Content }
  | { readonly shows: 'view'; readonly view: View; readonly how: 'onTop' | 'replace' }
  | { readonly shows: 'post'; readonly content: Content }

/** Where a button was pressed, and by whom (a user's id). */
export interface Presser {
  readonly place: Place['in']
  readonly person: string
}

/** Works out what a press shows; pure. */
export type ReactTo = (shown: Shown, by: Presser) => Reaction

const onTop = (view: View): Reaction => ({ shows: 'view', view, how: 'onTop' })

const openWhole: ReactTo = (shown) => onTop(fullView(shown))

/** Another answer in the place of this one; a message that all see is left as it is, and a modal opens. */
const turn: ReactTo = (shown, { place }) =>
  place === 'private'
    ? { shows: 'message', content: render(shown) }
    : { shows: 'view', view: fullView(shown), how: 'replace' }

const REACTIONS: Readonly<Record<string, ReactTo>> = {
  [ACTIONS.share]: (shown, { person }) => ({ shows: 'post', content: sharedMessage(shown, person) }),
  [ACTIONS.full]: openWhole,
  [ACTIONS.read]: openWhole,
  [ACTIONS.homeSearch]: openWhole,
  [ACTIONS.sources]: (shown) => onTop(sourcesView(shown)),
  [ACTIONS.turn]: turn,
}

/** What a button, menu or field does. @returns undefined for an action that shows nothing of its own */
export const reactionOf = (action: string): ReactTo | undefined =>
  Object.hasOwn(REACTIONS, action) ? REACTIONS[action] : undefined
