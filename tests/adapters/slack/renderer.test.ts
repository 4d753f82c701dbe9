import { testRenderer } from '../../contracts/renderer.ts'
import { render } from '../../../src/adapters/slack/render/index.ts'
import { toQuestion } from '../../../src/adapters/slack/target.ts'
import { messageProblems, visibleText } from './support/block-rules.ts'

for (const surface of ['private', 'public', 'direct'] as const) {
  testRenderer({
    name: `Slack, ${surface}`,
    draw(answer) {
      const { blocks, text } = render({ answer, step: 0, surface, target: toQuestion(answer.question) })
      return {
        visible: visibleText(blocks),
        spoken: text,
        message: { blocks, text },
        problems: messageProblems({ blocks, text }),
      }
    },
  })
}
