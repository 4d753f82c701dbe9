import { type Answer, LONGEST_QUESTION } from '../../../core/index.ts'
import { claimHref, READER, searchPath } from '../addresses.ts'
import { type Insert, markup, type Markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { renderView } from '../view.ts'
import { WEB_WORDING } from '../wording/index.ts'
import { searchForm } from './frame.ts'
import { sectionList } from './links.ts'

/** The core's answer to a question, also an honest no. @param cut whether only the beginning was read */
export function searchPage(answer: Answer, cut: boolean, setting: PageSetting): Page {
  const { words } = setting
  return {
    title: words.search.of(answer.question),
    path: searchPath(answer.question),
    unlisted: true,
    ownSearch: true,
    main: markup`<h1 class="quiet">${words.search.title}</h1>
${searchForm(setting, answer.question, 'q-main')}
${cut && markup`<p class="meta">${words.search.shortened(LONGEST_QUESTION)}</p>`}
${answerArticle(answer, setting)}`,
  }
}

/** A search without a question: how to ask. */
export const emptySearchPage = (setting: PageSetting): Page => ({
  title: setting.words.search.title,
  path: `${READER}?q=`,
  unlisted: true,
  ownSearch: true,
  main: markup`<h1>${setting.words.search.title}</h1><p class="lead">${setting.words.search.empty}</p>
${searchForm(setting, '', 'q-main')}`,
})

/** The answer in the language of its question, which may be another than the page's; a list as a whole. */
export function answerArticle(answer: Answer, { core, words }: PageSetting): Markup {
  const view = core.present(answer, answer.outcome === 'list' ? 'whole' : 'short')
  return markup`<article class="answer ${answer.outcome}" lang="${answer.language}" aria-label="${words.search.of(answer.question)}">
${renderView(view, answer, core.catalogue)}
${answer.outcome === 'answer' && found(answer)}</article>`
}

/** What is said leads to its place in its section, and below stands what else was found. */
function found(answer: Extract<Answer, { outcome: 'answer' }>): Insert {
  const { language, section, claims, hits } = answer
  const words = WEB_WORDING[language].search
  return markup`<p><a class="context" href="${claimHref(section.id, claims[0].id, language)}">${words.inContext}</a></p>
<h2>${words.hits}</h2>${sectionList(
    hits.map((hit) => hit.section),
    answer,
  )}`
}
