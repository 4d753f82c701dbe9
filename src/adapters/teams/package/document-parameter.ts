import type { Document, Language } from '../../../core/index.ts'
import { ALL_DOCUMENTS, SEARCH } from '../extension/ids.ts'
import { TEAMS_WORDING } from '../wording/index.ts'

/** What a document is chosen by. */
export type NamedDocument = Pick<Document, 'id' | 'citedAs'>

/** https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema#composeextensionscommands */
const MOST_CHOICES = 10

/** The search's menu of documents, where there are several; of very many, the newest. @param documents newest first */
export function documentParameters(documents: readonly NamedDocument[], language: Language) {
  if (documents.length < 2) return []
  const { title, description, all } = TEAMS_WORDING[language].search.document
  const named = documents.slice(0, MOST_CHOICES - 1).map(({ id, citedAs }) => ({ title: citedAs[language], value: id }))
  const choices = [{ title: all, value: ALL_DOCUMENTS }, ...named]
  return [{ name: SEARCH.document, title, description, inputType: 'choiceset', value: ALL_DOCUMENTS, choices }]
}

/** The same in English, by the keys of a translation. @param path of the search command */
export function documentTranslations(documents: readonly NamedDocument[], path: string): Record<string, string> {
  const translated: Record<string, string> = {}
  for (const { title, description, choices } of documentParameters(documents, 'en')) {
    translated[`${path}.parameters[1].title`] = title
    translated[`${path}.parameters[1].description`] = description
    for (const [i, choice] of choices.entries()) translated[`${path}.parameters[1].choices[${i}].title`] = choice.title
  }
  return translated
}
