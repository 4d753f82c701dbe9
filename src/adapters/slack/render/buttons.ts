import type { types } from '@slack/bolt'
import { z } from 'zod'
import { type Action, type Language, LANGUAGES } from '../../../core/index.ts'
import { thumbCounter } from '../../shared/thumbs.ts'
import { encodeCarried } from '../carried.ts'
import type { Sharing } from '../conversation.ts'
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
  const thumb = (text: string, value: string) => ({
    text: plain(text),
    accessibility_label: text,
    value: `${value}:${answerId}`,
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

/** @returns the counter's name; undefined for what is not ours */
export function feedbackCounter(value = ''): string | undefined {
  const [, thumb, answerId = ''] = /^(\w+):([0-9a-f]{12})$/.exec(value) ?? []
  return thumbCounter(answerId, thumb)
}

/** Who may take a message away, and the language to refuse others in. */
export interface Removal {
  readonly owner: string
  readonly language: Language
}

const REMOVAL = z.templateLiteral([z.enum(LANGUAGES), ':', z.string().regex(/^\w+$/)])

/** @returns undefined for what is not ours */
export function decodeRemoval(value: string | undefined): Removal | undefined {
  const [language, owner] = REMOVAL.safeParse(value).data?.split(':') ?? []
  const known = LANGUAGES.find((one) => one === language)
  return known && owner !== undefined ? { owner, language: known } : undefined
}

/** Takes a message away that all see. */
export function removeButton({ owner, language }: Removal): types.Button {
  const { label, title, ask, cancel } = SLACK_WORDING[language].remove
  return {
    ...button(ACTIONS.remove, { label, spoken: title }, `${language}:${owner}`),
    confirm: confirm({ title, text: ask, confirm: label, deny: cancel }),
  }
}
