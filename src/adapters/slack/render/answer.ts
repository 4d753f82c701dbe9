import type { types } from '@slack/bolt'
import {
  type Answer,
  type Core,
  type Form,
  headingOf,
  type Language,
  truncateAtSentence,
  type View,
} from '../../../core/index.ts'
import { encodeAction } from '../../shared/action-codec.ts'
import type { Sharing } from '../conversation.ts'
import { BLOCKS, MESSAGE_CHARACTERS, MESSAGE_TEXT, VIEW, VIEW_CHARACTERS } from '../limits.ts'
import { writtenIn } from '../message-text.ts'
import { VIEWS } from '../names.ts'
import type { ReaderLinks } from '../../shared/reader-links.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import {
  actions,
  type MenuChoice,
  context,
  header,
  isByLetter,
  line,
  link,
  menu,
  piecesOf,
  plain,
  words,
} from './blocks.ts'
import { actionButton, feedback, removeButton } from './buttons.ts'
import { dataTable } from './data-table.ts'
import { type Room, translate } from './translate.ts'

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

/** Kept free for what stands around an answer: who shared it and why, that it is cut, a link to its page, the buttons. */
const AROUND = { blocks: 7, characters: 900 } as const

export function createRenderer({ present }: Pick<Core, 'present'>, reader: ReaderLinks | undefined): Renderer {
  return {
    message,
    shared(answer, by) {
      const { sharedBy } = SLACK_WORDING[answer.language]
      const { blocks, text } = message(answer, 'short', { owner: by.user })
      const said = sharedLines(answer, by)
      const spoken = [`${sharedBy} <@${by.user}>.`, ...said.map(escapeText), text].join(' ')
      return {
        blocks: [
          line([...words(`${sharedBy} `), { type: 'user', user_id: by.user }]),
          ...said.map((one) => line(words(one, { bold: true }))),
          ...blocks,
        ],
        text: truncateAtSentence(spoken, MESSAGE_TEXT),
      }
    },
    modal(answer, form) {
      const { language } = answer
      const view = present(answer, form)
      const room = { blocks: BLOCKS.view - AROUND.blocks, characters: VIEW_CHARACTERS }
      const isShort = view.title.length <= VIEW.title
      const blocks = [
        ...(isShort || view.plain.startsWith(view.title) ? [] : [header(view.title)]),
        ...body(answer, view, room),
        ...row(answer, view, form, {}),
      ]
      return modalWith(isShort ? view.title : SLACK_WORDING[language].reading.title, blocks, language)
    },
    said: (answer) => body(answer, present(answer, 'short'), roomBeside(0)),
  }

  function message(answer: Answer, form: Form, setting: MessageSetting): Content {
    const view = present(answer, form)
    const text = truncateAtSentence(escapeText(view.plain), MESSAGE_TEXT)
    const buttons = row(answer, view, form, setting)
    const table = setting.hasTable ? dataTable(answer, present(answer, 'whole')) : undefined
    const room = roomBeside(text.length + JSON.stringify(buttons, LABELS).length)
    const thumbs =
      setting.owner !== undefined && answer.outcome === 'answer' ? [feedback(answer.id, answer.language)] : []
    const blocks = [...body(answer, view, room), ...buttons, ...thumbs]
    if (!table) return { blocks, text }
    const heading = line(words(table.caption, { bold: true }))
    return { blocks: [heading, table, ...row(answer, { ...view, actions: [] }, form, setting)], text, simpler: blocks }
  }

  /** A long alphabetical list stands whole in the menu, by letter: its page shows a part of it. */
  function entriesOf(answer: Answer, view: View): MenuChoice[] {
    const { language } = answer
    const whole = answer.outcome === 'list' ? entriesIn(present(answer, 'whole').blocks, language) : []
    return isByLetter(whole) ? whole : entriesIn(view.blocks, language)
  }

  /** What can be done next, and a menu of what the entries open. */
  function row(answer: Answer, view: View, form: Form, { sharing, owner }: MessageSetting): types.KnownBlock[] {
    const { id, language } = answer
    const buttons = view.actions
      .filter(({ kind }) => sharing || kind !== 'share')
      .map((action, i) => actionButton(i, action, view.title, language, sharing))
    const entries = menu(buttons.length, SLACK_WORDING[language].open, entriesOf(answer, view))
    const removal = owner === undefined ? [] : [removeButton({ owner, language })]
    const page = typeof form === 'object' ? form.page : 1
    return actions([...buttons, ...entries, ...removal], `answer-${id}-${page}`)
  }

  function body(answer: Answer, view: View, room: Room): types.KnownBlock[] {
    const { goesOn, inContext } = SLACK_WORDING[answer.language]
    const { blocks, isCut } = translate(view.blocks, room)
    const page = answer.outcome === 'answer' ? reader?.urlOf(answer.section, answer.language) : undefined
    return [
      ...blocks,
      ...(isCut ? [context(goesOn)] : []),
      ...(page === undefined ? [] : [line([link(page, inContext)])]),
    ]
  }
}

/** What others need to know, who have not seen the question: it, and the section's full name. */
function sharedLines(answer: Answer, { question = '' }: SharedBy): string[] {
  const { language } = answer
  return [
    ...(question === '' ? [] : [SLACK_WORDING[language].asked(question)]),
    ...(answer.outcome === 'answer' ? [headingOf(answer.section, language)] : []),
  ]
}

/** The keys under which a row's labels stand. */
const LABELS = [
  'elements',
  'option_groups',
  'label',
  'options',
  'placeholder',
  'description',
  'confirm',
  'title',
  'deny',
  'text',
]

const roomBeside = (characters: number): Room => ({
  blocks: BLOCKS.message - AROUND.blocks,
  characters: MESSAGE_CHARACTERS - AROUND.characters - characters,
})

/** What the entries of a view open, each with what it stands under. */
export function entriesIn(blocks: View['blocks'], language: Language): MenuChoice[] {
  let heading = ''
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text
    if (block.kind !== 'item' || !block.target) return []
    return [{ label: block.label, value: encodeAction({ kind: 'open', language, target: block.target }), heading }]
  })
}

/** A modal to read in. */
export function modalWith(title: string, blocks: types.KnownBlock[], language: Language): types.ModalView {
  const { close } = SLACK_WORDING[language].button
  return { type: 'modal', callback_id: VIEWS.reading, title: plain(title), close: plain(close), blocks }
}

/** The same view with plain text and the fields to fill in alone, for where Slack finds fault with its blocks. */
export function plainView<View extends { readonly blocks: types.AnyBlock[] }>(view: View): View {
  const blocks: types.AnyBlock[] = []
  let run: types.AnyBlock[] = []
  const endRun = () => {
    const text = truncateAtSentence(writtenIn({ blocks: run }), VIEW_CHARACTERS)
    if (text !== '') blocks.push(...piecesOf(text).map((piece) => ({ type: 'section' as const, text: plain(piece) })))
    run = []
  }
  for (const block of view.blocks) {
    if (block.type !== 'input') run.push(block)
    else {
      endRun()
      blocks.push(block)
    }
  }
  endRun()
  return { ...view, blocks }
}

/** One line in a modal: what went wrong and what to do, or how something went. */
export const noticeView = (title: string, text: string, language: Language): types.ModalView =>
  modalWith(title, [line(words(text))], language)

/** Slack reads `&`, `<` and `>` as markup in the top-level text. @see https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
