import type { types } from '@slack/bolt'
import { z } from 'zod'
import { type Core, type Language, LANGUAGES, type ListKey, PACKS, truncateAtWord } from '../../../core/index.ts'
import { encodeAction } from '../../shared/action-codec.ts'
import { answeringFrom } from '../../shared/chosen-document.ts'
import { parseJson } from '../json.ts'
import { INPUT } from '../limits.ts'
import { ACTIONS, numberedAction, VIEWS } from '../names.ts'
import type { ReaderLinks } from '../../shared/reader-links.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'
import { actions, button, context, divider, header, line, link, menu, plain, words } from './blocks.ts'
import { documentMenu } from './documents.ts'

/** The lists to browse, where a document has them. */
const LISTS: readonly ListKey[] = ['proposal', 'lesson', 'challenge', 'figures', 'glossary']

/** What a person has chosen on the Home tab. */
export interface HomeChoice {
  readonly language: Language
  /** Id of the document that is searched and browsed; without it, all are. */
  readonly document?: string | undefined
}

const choiceForm = z.strictObject({ l: z.enum(LANGUAGES), d: z.string().optional() })

/** @param metadata of the tab as it was drawn; @returns the house's choice for anything that we cannot have written */
export function homeChoiceIn(metadata: string | undefined): HomeChoice {
  const { data } = choiceForm.safeParse(parseJson(metadata))
  return data ? { language: data.l, document: data.d } : { language: HOUSE_LANGUAGE }
}

/** The Home tab: search, browse by list, browse by role; of one document, or of all. */
export function homeView(
  core: Core,
  { language, document: chosen }: HomeChoice,
  reader: ReaderLinks | undefined,
): types.HomeView {
  const { catalogue } = core
  const { open, present } = answeringFrom(core, chosen)
  const shown = catalogue.documents.filter(({ document: { id } }) => chosen === undefined || id === chosen)
  const { home } = SLACK_WORDING[language]
  const only = chosen === undefined ? {} : { document: chosen }
  const valueOf = (list: ListKey): string =>
    encodeAction({ kind: 'more', language, target: { to: 'list', list, page: 1, ...only } })
  const lists = LISTS.flatMap((list) => {
    const answer = open({ to: 'list', list, page: 1 }, language)
    const isThere = answer?.outcome === 'list' && answer.items.length > 0
    if (!isThere) return []
    const spoken = present(answer, 'short').title
    return [{ label: list === 'figures' ? home.figures : spoken, spoken, value: valueOf(list) }]
  })
  const roles = shown.flatMap((document) =>
    document.roles.map(({ id, name }) => ({ label: name[language], value: valueOf(`role:${id}`) })),
  )
  const [other = language] = LANGUAGES.filter((one) => one !== language)
  const documents = shown.map(({ document, sections }) => {
    const { citedAs, publisher } = document
    const [first] = sections
    const page = first && reader?.urlOf(first, language)
    const name = `${citedAs[language]}. ${publisher}`
    return line([...words(`${name} `), ...(page === undefined ? [] : [link(page, home.reader)])])
  })
  const profiles = shown.map(({ document }) => document.profile)
  return {
    type: 'home',
    callback_id: VIEWS.home,
    private_metadata: JSON.stringify({ l: language, d: chosen }),
    blocks: [
      header(home.heading),
      ...profiles.map(({ intro }) => line(words(intro[language]))),
      ...actions(documentMenu(ACTIONS.homeDocument, catalogue, language, chosen), `documents-${language}`),
      searchField(profiles[0]?.examples[language][0], language),
      divider,
      header(home.browse),
      ...actions(
        lists.map(({ value, ...named }, i) => button(numberedAction(i), named, value)),
        'lists',
      ),
      ...actions(menu(0, home.role, [{ heading: '', choices: roles }]), 'roles'),
      context(home.askTip),
      context(home.shareTip),
      divider,
      header(home.documents),
      ...documents,
      context(home.keeps),
      ...actions([button(ACTIONS.homeLanguage, { label: PACKS[other].messages.inThisLanguage }, other)], 'language'),
    ],
  }
}

function searchField(example: string | undefined, language: Language): types.InputBlock {
  const { home } = SLACK_WORDING[language]
  return {
    type: 'input',
    block_id: 'search',
    dispatch_action: true,
    label: plain(home.search),
    element: {
      type: 'plain_text_input',
      action_id: ACTIONS.homeSearch,
      ...(example !== undefined && { placeholder: plain(truncateAtWord(home.example(example), INPUT.placeholder)) }),
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  }
}
