import type { Section } from '../../../core/index.ts'
import { FRONT, inLanguage, READER } from '../addresses.ts'
import { type Insert, markup } from '../markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { searchForm } from './frame.ts'
import { sectionGroup } from './links.ts'

/** @param near sections whose addresses resemble the one that was tried */
export function notFoundPage(near: readonly Section[], setting: PageSetting): Page {
  const { notFound, notFoundWhy, perhaps } = setting.words.problem
  return problem(404, notFound, notFoundWhy, setting, sectionGroup(perhaps, near, setting))
}

export const failedPage = (setting: PageSetting): Page =>
  problem(500, setting.words.problem.failed, setting.words.problem.failedWhy, setting)

export const tooManyPage = (setting: PageSetting): Page =>
  problem(429, setting.words.problem.tooMany, setting.words.problem.tooManyWhy, setting)

function problem(status: number, title: string, why: string, setting: PageSetting, more?: Insert): Page {
  const { language, words } = setting
  return {
    title,
    status,
    path: READER,
    unlisted: true,
    ownSearch: true,
    main: markup`<h1>${title}</h1><p class="lead">${why}</p>${more}
${searchForm(setting, undefined, 'q-main')}
<p><a href="${inLanguage(FRONT, language)}">${words.toContents}</a></p>`,
  }
}
