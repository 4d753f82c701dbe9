import { type Language, PACKS } from '../../../core/index.ts'
import { ALL_DOCUMENTS, documentChoices, type NamedDocument } from '../../shared/chosen-document.ts'
import { SEARCH } from '../extension/ids.ts'
import { TEAMS_WORDING } from '../wording/index.ts'

/** https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema#composeextensionscommands */
const MOST_CHOICES = 10

/** The search's menu of documents, where there are several; of very many, the newest. @param documents newest first */
export function documentParameters(documents: readonly NamedDocument[], language: Language) {
  const choices = documentChoices(documents, language)
    .slice(0, MOST_CHOICES)
    .map(({ label, value }) => ({ title: label, value }))
  if (choices.length === 0) return []
  const title = PACKS[language].messages.documents.label
  const description = TEAMS_WORDING[language].search.document
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
