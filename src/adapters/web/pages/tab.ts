import { fullName } from '../../../core/index.ts'
import { markup, type Markup } from '../../shared/markup.ts'
import { FRONT, inLanguage, rolePath, sectionPath, TAB_PAGE } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { PAGE_ORDER } from './frame.ts'
import { rolesIn } from './roles.ts'

/** Where a team in Teams chooses what its tab shows; the script of the tab saves the choice. */
export function tabPage(setting: PageSetting): Page {
  const { core, language, words, site } = setting
  const option = (path: string, name: string): Markup =>
    markup`<option value="${site.base}${inLanguage(path, language)}">${name}</option>`
  const group = (name: string, options: readonly Markup[]): Markup =>
    markup`<optgroup label="${name}">${options}</optgroup>`
  const numbered = core.catalogue.sections.filter(({ number, kind }) => number !== undefined && kind !== 'footnote')
  return {
    title: words.tab.title,
    path: TAB_PAGE,
    unlisted: true,
    bare: true,
    main: markup`<h1>${words.tab.title}</h1>
<p><label for="tab">${words.tab.label}</label></p>
<p><select id="tab" data-tab disabled>
${option(FRONT, words.contents)}
${PAGE_ORDER.map(({ path, name }) => option(path, name(words)))}
${group(
  words.pages.roles.name,
  rolesIn(core.catalogue).map(({ id, name }) => option(rolePath(id), name[language])),
)}
${group(
  words.tab.sections,
  numbered.map((section) => option(sectionPath(section.id), fullName(section, language))),
)}
</select></p>
<p class="label">${words.tab.hint}</p>`,
  }
}
