import type { Document, Language } from '../../../core/index.ts'
import { ALL_DOCUMENTS } from '../../shared/chosen-document.ts'
import { SEARCH } from '../extension/ids.ts'
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

/** Where the menu stands in the manifest: in the first command, after its words. */
const MENU_PATH = 'composeExtensions[0].commands[0].parameters[1]'

/** The same in English, by the keys of a translation. */
export function documentTranslations(documents: readonly NamedDocument[]): Record<string, string> {
  const translated: Record<string, string> = {}
  for (const { title, description, choices } of documentParameters(documents, 'en')) {
    translated[`${MENU_PATH}.title`] = title
    translated[`${MENU_PATH}.description`] = description
    for (const [i, choice] of choices.entries()) translated[`${MENU_PATH}.choices[${i}].title`] = choice.title
  }
  return translated
}
