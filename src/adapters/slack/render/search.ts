import { z } from 'zod'
import { type Answer, type Catalogue, numberedKind, partsOf, placeOf, type Section } from '../../../core/index.ts'
import { INPUT_TEXT, RADIO_OPTIONS } from '../limits.ts'
import { ACTIONS, VIEWS } from '../names.ts'
import { parseJson, type Target, toPart } from '../target.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING, type SlackWording } from '../wording/index.ts'
import { type Block, context, divider, option, paragraphs, plain, richText, type View, words } from './blocks.ts'
import { isLeading, type Shown } from './content.ts'
import { render } from './index.ts'

/** What a search modal remembers between two looks at it: the question asked, and where the excerpt is to go. */
const memory = z.strictObject({
  q: z.string(),
  /** The thread to answer in; without one the person chooses a conversation. */
  to: z.strictObject({ c: z.string(), t: z.string() }).optional(),
})
export type SearchMemory = z.infer<typeof memory>

/** @returns undefined for anything that a search modal cannot have written */
export function readMemory(metadata: string | undefined): SearchMemory | undefined {
  const result = memory.safeParse(parseJson(metadata))
  return result.success ? result.data : undefined
}

/** What a question found: nothing at all where nothing was asked. */
export interface SearchResult {
  readonly shown: Shown | undefined
  /** The excerpts to choose from. */
  readonly offered: readonly Section[]
  readonly chosen: Shown | undefined
}

/** The modal of both shortcuts: a question to edit, the best hits to choose from, how the chosen one will look. */
export function searchView(state: SearchMemory, { shown, offered, chosen }: SearchResult): View {
  const language = shown?.answer.language ?? HOUSE_LANGUAGE
  const wording = SLACK_WORDING[language]
  const { search, button } = wording
  return {
    type: 'modal',
    callback_id: VIEWS.search,
    private_metadata: JSON.stringify(state),
    title: plain(state.to ? search.answerTitle : search.title),
    submit: plain(button.send),
    close: plain(button.close),
    blocks: [
      questionField(state.q, wording),
      ...(shown ? hits(shown, offered, chosen, wording) : []),
      ...(chosen ? preview(chosen, wording) : []),
      ...(state.to ? [] : [conversationField(wording)]),
    ],
  }
}

/** The same modal while the excerpt is under way, or done: no fields, one line. */
export function progressView(text: string, closeLabel: string, title: string): View {
  return {
    type: 'modal',
    callback_id: VIEWS.reading,
    title: plain(title),
    close: plain(closeLabel),
    blocks: richText(...paragraphs(words(text))),
  }
}

/** The excerpts that an answer offers to choose from. */
export const offeredBy = (answer: Answer, catalogue: Catalogue): readonly Section[] =>
  partsOf(answer, catalogue).slice(0, isLeading(answer) ? MOST_HITS : RADIO_OPTIONS)

/** More hits than this push the preview off the screen. */
const MOST_HITS = 4

/** What a chosen excerpt leads to: the answer itself where its own part is chosen, with the figure or term asked for. */
export const targetFor = ({ answer, target }: Shown, chosen: string): Target =>
  isLeading(answer) && answer.section.id === chosen ? target : toPart(chosen, answer.language)

function questionField(question: string, { search }: SlackWording): Block {
  return {
    type: 'input',
    block_id: ACTIONS.question,
    dispatch_action: true,
    label: plain(search.question),
    hint: plain(search.questionHint),
    element: {
      type: 'plain_text_input',
      action_id: ACTIONS.question,
      multiline: false,
      max_length: INPUT_TEXT,
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      ...(question !== '' && { initial_value: question }),
    },
  }
}

function hits(shown: Shown, offered: readonly Section[], chosen: Shown | undefined, { search }: SlackWording): Block[] {
  const { answer } = shown
  const said = answer.outcome === 'none' || answer.outcome === 'help' ? sayOnly(shown) : []
  const options = offered.map((section) =>
    option({
      label: [numberedKind(section, answer.language), section.title[answer.language]].filter(Boolean).join('. '),
      value: section.id,
      detail: placeOf(section, answer.language),
    }),
  )
  const first = options.find(({ value }) => chosen && isLeading(chosen.answer) && value === chosen.answer.section.id)
  if (options.length === 0) return said
  return [
    ...said,
    {
      type: 'input',
      // A new question needs a new block: Slack keeps the old choice in a block that it knows.
      block_id: `${ACTIONS.choice}-${answer.id}`,
      dispatch_action: true,
      label: plain(search.choose),
      element: { type: 'radio_buttons', action_id: ACTIONS.choice, options, ...(first && { initial_option: first }) },
    },
  ]
}

/** The text of an answer without its buttons, which would lead out of the search. */
const sayOnly = (shown: Shown): Block[] => render(shown).blocks.filter(({ type }) => type !== 'actions')

const preview = (chosen: Shown, { search }: SlackWording): Block[] => [
  divider,
  ...context(search.preview),
  ...render(chosen).blocks.filter(({ type }) => type !== 'actions'),
]

/** Where the excerpt goes; the conversation gives a `response_url`, so the bot need not be a member. */
function conversationField({ search }: SlackWording): Block {
  return {
    type: 'input',
    block_id: ACTIONS.conversation,
    label: plain(search.conversation),
    element: {
      type: 'conversations_select',
      action_id: ACTIONS.conversation,
      placeholder: plain(search.chooseConversation),
      default_to_current_conversation: true,
      response_url_enabled: true,
    },
  }
}
