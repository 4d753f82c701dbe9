import type { types } from '@slack/bolt'
import type { Action, Language } from '../../../core/index.ts'
import { encodeCarried, encodeRemoval, encodeThumb, type Removal } from '../carried.ts'
import type { Sharing } from '../conversation.ts'
import type { Thumb } from '../../shared/thumbs.ts'
import { ACTIONS, numberedAction } from '../names.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { button, confirm, plain } from './blocks.ts'

/**
 * What can be done next, as a button. Sharing at once is asked about first; where the person is to choose a conversation,
 * the dialog that opens does that.
 * @param title names the answer, for screen readers
 */
export function actionButton(
  index: number,
  { label, ...action }: Action,
  title: string,
  language: Language,
  sharing: Sharing | undefined,
): types.Button {
  const { question, channel } = sharing ?? {}
  const carried = { action: { ...action, language }, ...(question !== undefined && { question }) }
  const drawn = button(numberedAction(index), { label, spoken: `${label}, ${title}` }, encodeCarried(carried))
  if (action.kind !== 'share' || channel === undefined) return drawn
  const { title: heading, ask, confirm: yes, cancel } = SLACK_WORDING[language].share
  return { ...drawn, confirm: confirm({ title: heading, text: ask(channel), confirm: yes, deny: cancel }) }
}

/** Thumbs up and down, counted by the answer's id. */
export function feedback(answerId: string, language: Language): types.KnownBlock {
  const { good, bad } = SLACK_WORDING[language].feedback
  const thumb = (text: string, value: Thumb) => ({
    text: plain(text),
    accessibility_label: text,
    value: encodeThumb(value, answerId),
  })
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ACTIONS.feedback,
        positive_button: thumb(good, 'like'),
        negative_button: thumb(bad, 'dislike'),
      },
    ],
  }
}

/** Takes a message away that all see. */
export function removeButton(removal: Removal): types.Button {
  const { label, title, ask, cancel } = SLACK_WORDING[removal.language].remove
  return {
    ...button(ACTIONS.remove, { label, spoken: title }, encodeRemoval(removal)),
    confirm: confirm({ title, text: ask, confirm: label, deny: cancel }),
  }
}
