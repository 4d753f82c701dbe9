import { rolePath, READER, partPath, viewPath } from '../addresses.ts'
import type { Page, Setting } from '../page.ts'
import { tracePage } from '../trace/page.ts'
import { contentsPage } from './contents.ts'
import { figuresPage } from './figures.ts'
import { glossaryPage } from './glossary.ts'
import { partPage } from './part.ts'
import { rolePage, rolesPage } from './roles.ts'

type Write = (setting: Setting) => Page

/** The pages that do not depend on what a reader asks, by their addresses in Swedish. */
export function lastingPages({ catalogue }: Pick<Setting, 'catalogue'>): ReadonlyMap<string, Write> {
  const trace = viewPath('trace')
  return new Map<string, Write>([
    [READER, contentsPage],
    [trace, (setting) => tracePage(undefined, setting)],
    [viewPath('figures'), figuresPage],
    [viewPath('roles'), rolesPage],
    [viewPath('glossary'), glossaryPage],
    ...catalogue.roles.flatMap((role): [string, Write][] => [
      [rolePath(role.id), (setting) => rolePage(role, setting)],
      [`${trace}?roll=${role.id}`, (setting) => tracePage(role, setting)],
    ]),
    ...catalogue.sections.map((section): [string, Write] => [
      partPath(section.id),
      (setting) => partPage(section, setting),
    ]),
  ])
}
