import type { ActionPayload } from '../shared/action-codec.ts'
import { formOf } from '../shared/form-of.ts'
import type { Presented } from './cards/card.ts'
import { readPressed } from './card-data.ts'
import type { RenderOptions } from './options.ts'

/** An answer that a button opened. */
export interface Pressed extends Presented {
  readonly payload: ActionPayload
  /**
   * What it takes the place of. The text above a card is of the hit that was asked for or shown: another hit needs another
   * text, and back at the start the text says what the card need not say again.
   */
  readonly replaces: 'card' | 'message'
}

/** What a button's data asks for; undefined where what it names is not there (any more). */
export function pressed(data: unknown, { core }: RenderOptions): Pressed | undefined {
  const button = readPressed(data)
  const answer = button && core.open(button.payload.target, button.payload.language)
  if (!answer) return undefined
  const { payload, place } = button
  const form = formOf(payload.target, payload.kind === 'whole' ? 'whole' : 'short')
  const isBackAtStart = payload.kind === 'open' && place.back.length === 0
  const replaces = payload.kind === 'next' || place.next !== undefined || isBackAtStart ? 'message' : 'card'
  return { answer, view: core.present(answer, form), form, place, payload, replaces }
}
