import { testRenderer } from '../../contracts/renderer.ts'
import type { View } from '../../../src/core/index.ts'
import { MESSAGE_TEXT } from '../../../src/adapters/slack/limits.ts'
import { createRenderer } from '../../../src/adapters/slack/render/answer.ts'
import { SLACK_WORDING } from '../../../src/adapters/slack/wording/index.ts'
import { messageProblems, visibleText } from './support/block-rules.ts'

/** Draws this view and no other. */
const rendererOf = (view: View) => createRenderer({ present: () => view }, undefined)

for (const canShare of [true, false]) {
  testRenderer({
    name: canShare ? 'Slack, to the asker' : 'Slack, in public',
    draw(view, answer) {
      const { blocks, text } = rendererOf(view).message(answer, 'short', canShare)
      const visible = visibleText(blocks)
      return {
        visible,
        spoken: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
        problems: messageProblems({ blocks, text }),
        isCut: visible.includes(SLACK_WORDING[answer.language].goesOn) || view.plain.length > MESSAGE_TEXT * 0.9,
      }
    },
  })
}
