import type { Catalogue } from '../../../core/index.ts'
import { POLICY_PATHS } from '../../shared/policy-paths.ts'
import { cataloguePath, FRONT, READER, rolePath, sectionPath } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { tracePage } from '../trace/page.ts'
import { figuresPage } from './figures.ts'
import { frontPage } from './front.ts'
import { glossaryPage } from './glossary.ts'
import { policyPage } from './policies.ts'
import { rolePage, rolesIn, rolesPage } from './roles.ts'
import { sectionPage } from './section.ts'
import { POLICY_NAMES } from '../wording/policies.ts'
import { wholePages } from './whole.ts'

type Write = (setting: PageSetting) => Page

/** The pages that do not depend on what a reader asks, by their addresses in Swedish. */
export function lastingPages(catalogue: Catalogue): ReadonlyMap<string, Write> {
  const trace = cataloguePath('trace')
  return new Map<string, Write>([
    [FRONT, frontPage],
    [READER, frontPage],
    ...wholePages(catalogue),
    [trace, (setting) => tracePage(undefined, setting)],
    [cataloguePath('figures'), figuresPage],
    [cataloguePath('roles'), rolesPage],
    [cataloguePath('glossary'), glossaryPage],
    ...POLICY_NAMES.map((name): [string, Write] => [POLICY_PATHS[name], (setting) => policyPage(name, setting)]),
    ...rolesIn(catalogue).flatMap((role): [string, Write][] => [
      [rolePath(role.id), (setting) => rolePage(role, setting)],
      [`${trace}?roll=${role.id}`, (setting) => tracePage(role, setting)],
    ]),
    ...catalogue.sections.map((section): [string, Write] => [
      sectionPath(section.id),
      (setting) => sectionPage(section, setting),
    ]),
  ])
}
