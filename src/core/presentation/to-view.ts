import type { Language } from '../model/language.ts'
import type { Target } from '../model/target.ts'
import { plainText } from './plain-text.ts'
import type { Action, Block, View } from './view.ts'

/** A view with its plain text. */
export const toView = (
  title: string,
  blocks: readonly Block[],
  actions: readonly Action[],
  language: Language,
  target?: Target,
): View => ({
  title,
  blocks,
  actions,
  ...(target && { target }),
  plain: plainText(blocks, language),
})
