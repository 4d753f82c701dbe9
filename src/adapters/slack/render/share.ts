import type { types } from '@slack/bolt'
import { type Answer, PACKS } from '../../../core/index.ts'
import { type Carried, encodeCarried } from '../carried.ts'
import { VIEWS } from '../names.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import type { Renderer } from './answer.ts'
import { context, divider, plain } from './blocks.ts'
import { conversationField } from './search.ts'

/** Asks where an excerpt is to go, and shows how it will look. */
export function shareView({ said }: Renderer, answer: Answer, carried: Carried): types.ModalView {
  const wording = SLACK_WORDING[answer.language]
  return {
    type: 'modal',
    callback_id: VIEWS.share,
    private_metadata: encodeCarried(carried),
    title: plain(wording.share.choose),
    submit: plain(wording.send),
    close: plain(PACKS[answer.language].messages.actions.close),
    blocks: [conversationField(wording), divider, context(wording.search.preview), ...said(answer)],
  }
}
