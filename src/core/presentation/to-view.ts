import type { Language } from '../model/language.ts'
import type { Target } from '../model/target.ts'
import { holdBlock } from './held-together.ts'
import { plainText } from './plain-text.ts'
import type { Action, Block, View } from './view.ts'

/** A view with its plain text; in its blocks no line breaks within a figure. */
export const toView = (
  title: string,
  blocks: readonly Block[],
  actions: readonly Action[],
  language: Language,
  target?: Target,
): View => ({
  title,
  blocks: blocks.map(holdBlock),
  actions,
  ...(target && { target }),
  plain: plainText(blocks, language),
})
