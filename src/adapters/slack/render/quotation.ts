import type { types } from '@slack/bolt'
import type { Core, Verification } from '../../../core/index.ts'
import { BLOCKS, VIEW_CHARACTERS } from '../limits.ts'
import { HOUSE_LANGUAGE } from '../wording/index.ts'
import { modalWith } from './answer.ts'
import { translate } from './translate.ts'

/** Whether a message quotes the document word for word, and where; what departs is shown piece by piece. */
export function quotationView({ presentVerification }: Core, verification: Verification): types.ModalView {
  const view = presentVerification(verification, HOUSE_LANGUAGE, 'short')
  const room = { blocks: BLOCKS.view, characters: VIEW_CHARACTERS }
  return modalWith(view.title, translate(view.blocks, room).blocks, HOUSE_LANGUAGE)
}
