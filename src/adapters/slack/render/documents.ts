import type { types } from '@slack/bolt'
import type { Catalogue, Language } from '../../../core/index.ts'
import { ALL_DOCUMENTS } from '../../shared/chosen-document.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { menuOptions, plain } from './blocks.ts'

/** Which documents are asked: a menu of them, where there are several. @param chosen id of one; without it, all */
export function documentMenu(
  actionId: string,
  { documents }: Catalogue,
  language: Language,
  chosen: string | undefined,
): types.StaticSelect[] {
  const { all, choose } = SLACK_WORDING[language].documents
  const named = documents.map(({ document }) => ({ label: document.citedAs[language], value: document.id }))
  const options = menuOptions([{ label: all, value: ALL_DOCUMENTS }, ...named])
  const initial = options.find(({ value }) => value === (chosen ?? ALL_DOCUMENTS))
  if (documents.length < 2) return []
  return [
    {
      type: 'static_select',
      action_id: actionId,
      placeholder: plain(choose),
      options,
      ...(initial && { initial_option: initial }),
    },
  ]
}

/** @returns the id of the chosen document; undefined for all, and for one that is not there (any more) */
export const chosenDocument = ({ documents }: Catalogue, value: string | undefined): string | undefined =>
  documents.find(({ document }) => document.id === value)?.document.id
