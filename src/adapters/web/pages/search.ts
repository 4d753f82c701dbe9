import { type Answer, LONGEST_QUESTION } from '../../../core/index.ts'
import { READER, searchPath } from '../addresses.ts'
import { markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { answerBody } from './answer.ts'
import { searchForm } from './search-form.ts'

/** The core's answer to a question, also an honest no. @param cut whether only the beginning was read */
export function searchPage(answer: Answer, cut: boolean, setting: Setting): Page {
  const { words } = setting
  return {
    title: words.search.of(answer.question),
    path: searchPath(answer.question),
    passing: true,
    ownSearch: true,
    main: markup`<h1 class="quiet">${words.search.title}</h1>
${searchForm(setting, answer.question, 'q-main')}
${cut && markup`<p class="meta">${words.search.shortened(LONGEST_QUESTION)}</p>`}
${spoken(answer, setting)}`,
  }
}

/** A search without a question: how to ask. */
export const emptySearchPage = (setting: Setting): Page => ({
  title: setting.words.search.title,
  path: `${READER}?q=`,
  passing: true,
  ownSearch: true,
  main: markup`<h1>${setting.words.search.title}</h1><p class="lead">${setting.words.search.empty}</p>
${searchForm(setting, '', 'q-main')}`,
})

/** The answer in the language of its question, which may be another than the page's. */
export const spoken = (answer: Answer, setting: Setting): Markup =>
  markup`<article class="answer ${answer.outcome}" lang="${answer.language}" aria-label="${setting.words.search.of(answer.question)}">${answerBody(answer, setting)}</article>`
