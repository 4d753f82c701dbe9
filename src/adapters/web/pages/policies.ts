import { documentNames } from './documents.ts'
import { POLICY_PATHS } from '../../shared/policy-paths.ts'
import { linked, markup } from '../../shared/markup.ts'
import type { Page, PageSetting } from '../page.ts'
import { POLICIES, type PolicyName, UNKNOWN } from '../wording/policies.ts'

/** What holds for those who use the bot, with what the operator has filled in. */
export function policyPage(which: PolicyName, setting: PageSetting): Page {
  const { language, words, site } = setting
  const title = words.policies[which]
  const { name, contact, place } = site.operator
  const unknown = UNKNOWN[language]
  const { intro, sections } = POLICIES[language][which]({
    ...site.chats,
    name: name ?? unknown.name,
    contact: contact ?? unknown.contact,
    place,
    documents: documentNames(setting.core.catalogue.documents, setting),
  })
  return {
    title,
    description: intro,
    path: POLICY_PATHS[which],
    main: markup`<h1>${title}</h1><p class="lead">${intro}</p>${sections.map(
      ({ heading, paragraphs }) =>
        markup`<section><h2>${heading}</h2>${paragraphs.map((text) => markup`<p>${linked(text)}</p>`)}</section>`,
    )}`,
  }
}
