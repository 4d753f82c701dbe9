import type { types } from '@slack/bolt'
import {
  type Answer,
  type Core,
  type Form,
  choicesOf,
  headingOf,
  heldTogether,
  type Language,
  truncateAtSentence,
  type View,
} from '../../../core/index.ts'
import { encodeAction } from '../../shared/action-codec.ts'
import { fitted } from '../../shared/fitted.ts'
import { readLink } from '../../shared/read-link.ts'
import type { ReaderLinks } from '../../shared/reader-links.ts'
import type { Sharing } from '../conversation.ts'
import { excessIn, IN_MESSAGE, IN_VIEW, MESSAGE_TEXT, type Room, VIEW } from '../limits.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { actions, type MenuGroup, header, line, link, menu, words } from './blocks.ts'
import { actionButton, feedback, removeButton } from './buttons.ts'
import { dataTable } from './data-table.ts'
import { modalWith } from './modal.ts'
import { translate } from './translate.ts'

/** A message. */
export interface Content {
  readonly blocks: types.KnownBlock[]
  /** The same in plain language, escaped: screen readers and notifications read it instead of the blocks. */
  readonly text: string
  /** For where Slack finds fault with the blocks: the same in blocks that it has long known. */
  readonly simpler?: types.KnownBlock[]
}

/** What can be done with a message besides reading it. */
export interface MessageSetting {
  /** How the asker can share it; absent where others see it already. */
  readonly sharing?: Sharing
  /** The user who may take it away. */
  readonly owner?: string
  /** Where a refusal of Slack's would be heard, figures and the glossary are a table. */
  readonly hasTable?: boolean
}

/** Who shared an excerpt, and what it answers. */
export interface SharedBy {
  readonly user: string
  readonly question?: string
}

/** Draws answers in Slack's blocks. Pure: the same answer and form give the same content. */
export interface Renderer {
  readonly message: (answer: Answer, form: Form, setting: MessageSetting) => Content
  /** An answer as a message for all. */
  readonly shared: (answer: Answer, by: SharedBy) => Content
  readonly modal: (answer: Answer, form: Form) => types.ModalView
  /** What is said, without anything to press. */
  readonly said: (answer: Answer) => types.KnownBlock[]
}

/** What stands above an answer, in blocks and as it is read aloud. */
type Above = Pick<Content, 'blocks' | 'text'>

export function createRenderer({ present }: Pick<Core, 'present'>, reader: ReaderLinks | undefined): Renderer {
  return {
    message: (answer, form, setting) => message(answer, form, setting, { blocks: [], text: '' }),
    shared: (answer, by) => message(answer, 'short', { owner: by.user }, sharedBy(answer, by)),
    modal(answer, form) {
      const { language } = answer
      const view = present(answer, form)
      const isSaid = view.plain.startsWith(view.title)
      const isShort = view.title.length <= VIEW.title
      const title = isShort && !isSaid ? view.title : SLACK_WORDING[language].reading.title
      const above = isShort || isSaid ? [] : [header(view.title)]
      return modalWith(title, fit(answer, view, IN_VIEW, above, row(answer, view, form, {})), language)
    },
    said: (answer) => fit(answer, present(answer, 'short'), IN_MESSAGE, [], []),
  }

  function message(answer: Answer, form: Form, setting: MessageSetting, above: Above): Content {
    const view = present(answer, form)
    const text = truncateAtSentence([above.text, escapeText(view.plain)].filter(Boolean).join(' '), MESSAGE_TEXT)
    const table = setting.hasTable ? dataTable(answer, present) : undefined
    const isJudged = setting.owner !== undefined && answer.outcome === 'answer'
    const thumbs = isJudged ? [feedback(answer.id, answer.language)] : []
    const room = { ...IN_MESSAGE, characters: IN_MESSAGE.characters - text.length }
    const blocks = fit(answer, view, room, above.blocks, [...row(answer, view, form, setting), ...thumbs])
    if (!table) return { blocks, text }
    const heading = line(words(table.caption, { bold: true }))
    return { blocks: [heading, table, ...row(answer, { ...view, actions: [] }, form, setting)], text, simpler: blocks }
  }

  /** As much of a view as there is room for between what stands around it. */
  function fit(
    answer: Answer,
    { blocks }: View,
    room: Room,
    above: readonly types.KnownBlock[],
    below: readonly types.KnownBlock[],
  ): types.KnownBlock[] {
    const { language } = answer
    const page = readLink(answer, reader)
    const toPage = page ? [line([link(page.url, page.label)])] : []
    return fitted(
      blocks,
      language,
      (some) => [...above, ...translate(some), ...toPage, ...below],
      (drawn) => excessIn(drawn, room),
    )
  }

  /** What can be done next, and a menu of what the entries open. */
  function row(answer: Answer, view: View, form: Form, { sharing, owner }: MessageSetting): types.KnownBlock[] {
    const { id, language } = answer
    const buttons = view.actions
      .filter(({ kind }) => sharing || kind !== 'share')
      .map((action, i) => actionButton(i, action, view.title, language, sharing))
    const entries = menu(buttons.length, SLACK_WORDING[language].open, groupsIn(view, language))
    const removal = owner === undefined ? [] : [removeButton({ owner, language })]
    const page = typeof form === 'object' ? form.page : 1
    return actions([...buttons, ...entries, ...removal], `answer-${id}-${page}`)
  }
}

/** What others need to know, who have not seen the question: who shared the answer, the question, and the section's full name. */
function sharedBy(answer: Answer, { user, question = '' }: SharedBy): Above {
  const { sharedBy: by, asked } = SLACK_WORDING[answer.language]
  const lines = [
    ...(question === '' ? [] : [asked(question)]),
    ...(answer.outcome === 'answer' ? [headingOf(answer.section, answer.language)] : []),
  ]
  return {
    blocks: [
      line([...words(`${by} `), { type: 'user', user_id: user }]),
      ...lines.map((one) => line(words(heldTogether(one), { bold: true }))),
    ],
    text: [`${by} <@${user}>.`, ...lines.map(escapeText)].join(' '),
  }
}

/** What the entries of a view open. */
export const groupsIn = (view: View, language: Language): MenuGroup[] =>
  choicesOf(view).map(({ heading, entries }) => ({
    heading,
    choices: entries.map(({ target, ...named }) => ({
      ...named,
      value: encodeAction({ kind: 'open', language, target }),
    })),
  }))

/** Slack reads `&`, `<` and `>` as markup in the top-level text. @see https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
