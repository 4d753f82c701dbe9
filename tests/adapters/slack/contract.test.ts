import { testRenderer } from '../../contracts/renderer.ts'
import { PACKS, type View } from '../../../src/core/index.ts'
import { MESSAGE_TEXT } from '../../../src/adapters/slack/limits.ts'
import { createRenderer } from '../../../src/adapters/slack/render/answer.ts'
import { messageProblems, visibleText } from './support/block-rules.ts'

/** Draws this view and no other. */
const rendererOf = (view: View) => createRenderer({ present: () => view }, undefined)

const SETTINGS = [
  { name: 'Slack, to the asker', setting: { sharing: { question: 'Vad vill rådet?', channel: '<#C1>' } } },
  { name: 'Slack, in public', setting: { owner: 'U1' } },
  { name: 'Slack, directly', setting: { owner: 'U1', sharing: { question: 'Vad vill rådet?' } } },
]

for (const { name, setting } of SETTINGS) {
  testRenderer({
    name,
    draw(view, answer) {
      const { blocks, text } = rendererOf(view).message(answer, 'short', setting)
      const visible = visibleText(blocks)
      return {
        visible,
        spoken: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
        problems: messageProblems({ blocks, text }),
        isCut:
          visible.includes(PACKS[answer.language].messages.goesOn(undefined)) || view.plain.length > MESSAGE_TEXT * 0.9,
      }
    },
  })
}
