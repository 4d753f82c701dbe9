import type { types } from '@slack/bolt'
import { type Core, type Language, PACKS, truncateAtWord } from '../../../core/index.ts'
import { INPUT, OPTION, RADIO_OPTIONS } from '../limits.ts'
import { ACTIONS, VIEWS } from '../names.ts'
import type { SearchMemory, SearchResult } from '../search.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING, type SlackWording } from '../wording/index.ts'
import type { Renderer } from './answer.ts'
import { context, distinct, divider, type MenuChoice, optionOf, plain } from './blocks.ts'
import { documentMenu } from './documents.ts'

interface Drawing {
  readonly core: Pick<Core, 'catalogue'>
  readonly renderer: Pick<Renderer, 'said'>
}

/** The modal of both shortcuts: a question to edit, the best hits to choose from, how the chosen one will look. */
export function searchView(
  { core: { catalogue }, renderer: { said } }: Drawing,
  to: SearchMemory['to'],
  result: SearchResult,
): types.ModalView {
  const { question, document, answer, chosen } = result
  const language = answer?.language ?? HOUSE_LANGUAGE
  const wording = SLACK_WORDING[language]
  const { search, send } = wording
  const { actions } = PACKS[language].messages
  const memory: SearchMemory = {
    a: answer?.id ?? '',
    ...(document !== undefined && { d: document }),
    ...(to && { to }),
  }
  const hasNoAnswer = answer?.outcome === 'none' || answer?.outcome === 'help'
  return {
    type: 'modal',
    callback_id: VIEWS.search,
    private_metadata: JSON.stringify(memory),
    title: plain(to ? actions.reply : search.title),
    submit: plain(send),
    close: plain(actions.close),
    blocks: [
      ...(to && question === '' ? [context(search.noText)] : []),
      questionField(question, wording),
      ...documentField(documentMenu(ACTIONS.document, catalogue, language, document), language),
      ...(hasNoAnswer ? said(answer) : []),
      ...choiceField(result, wording),
      ...(chosen ? [divider, context(search.preview), ...said(chosen.answer)] : []),
      ...(to ? [] : [conversationField(wording)]),
    ],
  }
}

function questionField(question: string, { search }: SlackWording): types.InputBlock {
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
      max_length: INPUT.text,
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      ...(question !== '' && { initial_value: question }),
    },
  }
}

const documentField = (menu: types.StaticSelect[], language: Language): types.InputBlock[] =>
  menu.map((element) => ({
    type: 'input',
    block_id: ACTIONS.document,
    dispatch_action: true,
    label: plain(PACKS[language].messages.documents.label),
    element,
  }))

function choiceField(
  { document, answer, offered, chosen }: SearchResult,
  { search }: SlackWording,
): types.InputBlock[] {
  const choices = radioOptions(offered)
  if (!answer || choices.length === 0) return []
  const first = choices.find(({ value }) => value === chosen?.value)
  return [
    {
      type: 'input',
      // A new question or document needs a new block: Slack keeps the old choice in a block that it knows.
      block_id: [ACTIONS.choice, answer.id, document].filter(Boolean).join('-'),
      dispatch_action: true,
      label: plain(search.choose),
      element: {
        type: 'radio_buttons',
        action_id: ACTIONS.choice,
        options: choices,
        ...(first && { initial_option: first }),
      },
    },
  ]
}

/** Radio buttons: each value once, and none that Slack does not take. */
const radioOptions = (choices: readonly MenuChoice[]): types.PlainTextOption[] =>
  distinct(choices)
    .slice(0, RADIO_OPTIONS)
    .map(({ label, beside, value }) => optionOf(truncateAtWord(label, OPTION.text), value, [beside]))

/** Where the excerpt goes; the conversation gives a `response_url`, so the bot need not be a member. */
export function conversationField({ search }: SlackWording): types.InputBlock {
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
