import type { types } from '@slack/bolt'
import { type Catalogue, type Language, PACKS } from '../../../core/index.ts'
import { ALL_DOCUMENTS, documentChoices } from '../../shared/chosen-document.ts'
import { menuOptions, plain } from './blocks.ts'

/** Which documents are asked: a menu of them, where there are several. @param chosen id of one; without it, all */
export function documentMenu(
  actionId: string,
  { documents }: Catalogue,
  language: Language,
  chosen: string | undefined,
): types.StaticSelect[] {
  const choices = documentChoices(
    documents.map(({ document }) => document),
    language,
  )
  if (choices.length === 0) return []
  const options = menuOptions(choices)
  const initial = options.find(({ value }) => value === (chosen ?? ALL_DOCUMENTS))
  return [
    {
      type: 'static_select',
      action_id: actionId,
      placeholder: plain(PACKS[language].messages.documents.choose),
      options,
      ...(initial && { initial_option: initial }),
    },
  ]
}
