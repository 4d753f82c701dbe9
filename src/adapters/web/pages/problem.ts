import type { Section } from '../../../core/index.ts'
import { inLanguage, READER } from '../addresses.ts'
import { markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { partGroup } from './links.ts'
import { searchForm } from './search-form.ts'

/** @param near parts whose addresses resemble the one that was tried */
export function notFoundPage(near: readonly Section[], setting: Setting): Page {
  const { notFound, notFoundWhy, perhaps } = setting.words.problem
  return problem(404, notFound, notFoundWhy, setting, markup`${partGroup(perhaps, near, setting)}`)
}

export const failedPage = (setting: Setting): Page =>
  problem(500, setting.words.problem.failed, setting.words.problem.failedWhy, setting)

export const tooManyPage = (setting: Setting): Page =>
  problem(429, setting.words.search.tooMany, setting.words.search.tooManyWhy, setting)

function problem(status: number, title: string, why: string, setting: Setting, more?: Markup): Page {
  const { language, words } = setting
  return {
    title,
    status,
    path: READER,
    passing: true,
    ownSearch: true,
    main: markup`<h1>${title}</h1><p class="lead">${why}</p>${more}
${searchForm(setting, undefined, 'q-main')}
<p><a href="${inLanguage(READER, language)}">${words.problem.back}</a></p>`,
  }
}
