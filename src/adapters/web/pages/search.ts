import { type Answer, LONGEST_QUESTION } from '../../../core/index.ts'
import { claimHref, READER, searchPath } from '../addresses.ts'
import { type Insert, markup, type Markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { renderView } from '../view.ts'
import { WEB_WORDING } from '../wording/index.ts'
import { searchForm } from './frame.ts'
import { type HitFilter, hits } from './hits.ts'

export interface AskedSearch {
  /** Whether only the beginning was read. */
  readonly cut: boolean
  readonly filter: HitFilter
}

/**
 * The core's answer to a question, also an honest no, and what else was found. A single word is looked up rather than
 * asked: its list comes first, unless the word is explained.
 */
export function searchPage(answer: Answer, { cut, filter }: AskedSearch, setting: PageSetting): Page {
  const { words } = setting
  const isWord = !/\s/.test(answer.question.trim())
  const list = hits(answer, filter, setting)
  const listFirst = isWord && answer.outcome === 'answer' && !answer.term
  const article = answerArticle(answer, setting)
  return {
    title: words.search.of(answer.question),
    path: searchPath(answer.question),
    unlisted: true,
    ownSearch: true,
    main: markup`<h1 class="quiet">${words.search.title}</h1>
${searchForm(setting, answer.question, 'q-main')}
${cut && markup`<p class="meta">${words.search.shortened(LONGEST_QUESTION)}</p>`}
${listFirst ? [list, markup`<h2>${words.search.best}</h2>`, article] : [article, list]}`,
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
  return markup`<article class="answer ${answer.outcome}" id="svar" lang="${answer.language}" aria-label="${words.search.of(answer.question)}">
${renderView(view, answer, core.catalogue)}
${answer.outcome === 'answer' && inContext(answer)}</article>`
}

/** What is said leads to its place in its section. */
function inContext({ language, section, claims }: Extract<Answer, { outcome: 'answer' }>): Insert {
  return markup`<p><a class="context" href="${claimHref(section.id, claims[0].id, language)}">${WEB_WORDING[language].search.inContext}</a></p>`
}
