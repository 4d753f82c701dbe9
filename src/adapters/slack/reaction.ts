import type { types } from '@slack/bolt'
import type { Core } from '../../core/index.ts'
import { formOf } from '../shared/form-of.ts'
import type { Carried } from './carried.ts'
import type { Sharing } from './conversation.ts'
import type { PressPlace } from './listeners/press.ts'
import type { Content, Renderer } from './render/answer.ts'
import { shareView } from './render/share.ts'

/** What a press shows: a message in the place of the one pressed, a modal, or a new message that all see. */
export type Reaction =
  | { readonly shows: 'message'; readonly content: Content }
  | { readonly shows: 'modal'; readonly view: types.ModalView; readonly how: 'onTop' | 'replace' }
  | { readonly shows: 'post'; readonly content: Content }

/** Where a button was pressed, and by whom. */
export interface Presser {
  readonly place: PressPlace['in']
  /** A user's id. */
  readonly person: string
  /** Where the message can be shared from there. */
  readonly sharing: Sharing
}

/**
 * What a press shows; pure. A message that all see is left as it is, and a modal opens.
 * @returns undefined for what leads nowhere: a button may be old, or forged
 */
export function reactionTo(
  carried: Carried,
  { place, person, sharing }: Presser,
  { open }: Pick<Core, 'open'>,
  renderer: Renderer,
): Reaction | undefined {
  const { action, question } = carried
  const { kind, target, language } = action
  const answer = open(target, language)
  if (!answer) return undefined
  const asked = question !== undefined && { question }
  switch (kind) {
    case 'share':
      return sharing.channel === undefined
        ? { shows: 'modal', view: shareView(renderer, answer, carried), how: 'onTop' }
        : { shows: 'post', content: renderer.shared(answer, { user: person, ...asked }) }
    case 'whole':
    case 'open':
      return { shows: 'modal', view: renderer.modal(answer, formOf(target, 'whole')), how: 'onTop' }
    case 'next':
    case 'previous':
    case 'more': {
      const form = formOf(target, 'short')
      return place === 'private'
        ? { shows: 'message', content: renderer.message(answer, form, { sharing: { ...sharing, ...asked } }) }
        : { shows: 'modal', view: renderer.modal(answer, form), how: 'replace' }
    }
  }
}
