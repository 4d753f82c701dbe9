import type { types } from '@slack/bolt'
import type { Catalogue, Language } from '../../../core/index.ts'
import { ACTIONS, VIEWS } from '../names.ts'
import { toQuestion, writeTarget } from '../target.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { actions, type Block, context, divider, header, menu, paragraphs, plain, richText, words } from './blocks.ts'
import { questionButtons } from './buttons.ts'

/** The Home tab: search, browse by list, browse by role. */
export function homeView(catalogue: Catalogue, language: Language): types.HomeView {
  const { home } = SLACK_WORDING[language]
  const roles = catalogue.roles.map((role) => ({
    label: role.name[language],
    value: writeTarget(toQuestion(home.roleQuestion(role.name[language]))),
  }))
  return {
    type: 'home',
    callback_id: VIEWS.home,
    blocks: [
      ...header(home.heading),
      ...richText(...paragraphs(words(home.intro))),
      searchField(language),
      divider,
      ...header(home.browse),
      ...questionButtons(home.lists, 'lists'),
      ...actions(menu(ACTIONS.read, home.role, roles), 'roles'),
      ...context(home.shareTip),
    ],
  }
}

function searchField(language: Language): Block {
  const { home } = SLACK_WORDING[language]
  return {
    type: 'input',
    block_id: 'search',
    dispatch_action: true,
    label: plain(home.search),
    element: {
      type: 'plain_text_input',
      action_id: ACTIONS.homeSearch,
      placeholder: plain(home.placeholder),
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  }
}
