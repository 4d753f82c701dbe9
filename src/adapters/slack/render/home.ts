import type { types } from '@slack/bolt'
import { type Core, type Language, LANGUAGES, type ListKey, truncateAtWord } from '../../../core/index.ts'
import { encodeAction } from '../../shared/action-codec.ts'
import { INPUT } from '../limits.ts'
import { ACTIONS, numberedAction, VIEWS } from '../names.ts'
import type { Reader } from '../options.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { actions, button, context, divider, header, line, link, menu, plain, words } from './blocks.ts'

/** The lists to browse, where a document has them. */
const LISTS: readonly ListKey[] = ['proposal', 'lesson', 'challenge', 'figures', 'glossary']

/** The Home tab: search, browse by list, browse by role. */
export function homeView(
  { catalogue, open, present }: Core,
  language: Language,
  reader: Reader | undefined,
): types.HomeView {
  const { home } = SLACK_WORDING[language]
  const valueOf = (list: ListKey): string =>
    encodeAction({ kind: 'more', language, target: { to: 'list', list, page: 1 } })
  const lists = LISTS.flatMap((list) => {
    const answer = open({ to: 'list', list, page: 1 }, language)
    const isThere = answer?.outcome === 'list' && answer.items.length > 0
    return isThere ? [{ label: present(answer, 'short').title, value: valueOf(list) }] : []
  })
  const roles = catalogue.documents.flatMap((document) =>
    document.roles.map(({ id, name }) => ({ label: name[language], value: valueOf(`role:${id}`) })),
  )
  const [other = language] = LANGUAGES.filter((one) => one !== language)
  const documents = catalogue.documents.map(({ document, sections }) => {
    const { citedAs, publisher } = document
    const [first] = sections
    const page = first && reader?.urlOf(first, language)
    const name = `${citedAs[language]}. ${publisher}`
    return line([...words(`${name} `), ...(page === undefined ? [] : [link(page, home.reader)])])
  })
  const profiles = catalogue.documents.map(({ document }) => document.profile)
  return {
    type: 'home',
    callback_id: VIEWS.home,
    blocks: [
      header(home.heading),
      ...profiles.map(({ intro }) => line(words(intro[language]))),
      searchField(profiles[0]?.examples[language][0], language),
      divider,
      header(home.browse),
      ...actions(
        lists.map(({ label, value }, i) => button(numberedAction(i), { label }, value)),
        'lists',
      ),
      ...actions(menu(0, home.role, roles), 'roles'),
      context(home.askTip),
      context(home.shareTip),
      divider,
      header(home.documents),
      ...documents,
      context(home.keeps),
      ...actions([button(ACTIONS.homeLanguage, { label: home.otherLanguage }, other)], 'language'),
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
