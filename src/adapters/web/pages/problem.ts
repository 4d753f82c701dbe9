import type { Section } from '../../../core/index.ts'
import { type Insert, markup } from '../../shared/markup.ts'
import { FRONT, inLanguage, READER } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { searchForm } from './frame.ts'
import { sectionGroup } from './links.ts'

/** @param near sections whose addresses resemble the one that was tried */
export function notFoundPage(near: readonly Section[], setting: PageSetting): Page {
  const { notFound, notFoundWhy, perhaps } = setting.words.problem
  return problem(404, notFound, notFoundWhy, setting, { more: sectionGroup(perhaps, near, setting) })
}

export const failedPage = (setting: PageSetting): Page =>
  problem(500, setting.words.problem.failed, setting.words.problem.failedWhy, setting)

/** @param question stays in the field, to be sent again */
export const tooManyPage = (question: string, setting: PageSetting): Page =>
  problem(429, setting.words.problem.tooMany, setting.words.problem.tooManyWhy, setting, { question })

function problem(
  status: number,
  title: string,
  why: string,
  setting: PageSetting,
  { more, question }: { readonly more?: Insert; readonly question?: string } = {},
): Page {
  const { language, words } = setting
  return {
    title,
    status,
    path: READER,
    unlisted: true,
    ownSearch: true,
    main: markup`<h1>${title}</h1><p class="lead">${why}</p>${more}
${searchForm(setting, question, 'q-main')}
<p class="onward"><a href="${inLanguage(FRONT, language)}">${words.toContents}</a></p>`,
  }
}
