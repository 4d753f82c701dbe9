import type { types } from '@slack/bolt'
import type { Core, Verification } from '../../../core/index.ts'
import { fitted } from '../../shared/fitted.ts'
import { excessIn, IN_VIEW } from '../limits.ts'
import { HOUSE_LANGUAGE } from '../wording/index.ts'
import { modalWith } from './modal.ts'
import { translate } from './translate.ts'

/** Whether a message quotes the document word for word, and where; what departs is shown piece by piece. */
export function quotationView({ presentVerification }: Core, verification: Verification): types.ModalView {
  const view = presentVerification(verification, HOUSE_LANGUAGE, 'short')
  const blocks = fitted(view.blocks, HOUSE_LANGUAGE, translate, (drawn) => excessIn(drawn, IN_VIEW))
  return modalWith(view.title, blocks, HOUSE_LANGUAGE)
}
