import { type Help, plainText, WORDING } from '../../../core/index.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { bold, bullets, context, paragraphs, richText, words } from './blocks.ts'
import { questionButtons, rowId } from './buttons.ts'
import { type Content, messageText, type Shown } from './content.ts'

/** What the bot can do, with examples to copy and lists to open; to thanks, a word in return. */
export function renderHelp(shown: Shown<Help>): Content {
  const { answer } = shown
  const { help } = WORDING[answer.language]
  const { commandHint, home } = SLACK_WORDING[answer.language]
  const text = plainText(answer)
  if (answer.occasion === 'thanks')
    return { blocks: richText(...paragraphs(words(help.thanks))), text: messageText(text) }
  const greeting = answer.occasion === 'greeting' ? bold(help.greeting) : []
  return {
    blocks: [
      ...richText(
        ...paragraphs(greeting, words(help.intro), bold(`${help.tryThese}:`)),
        ...bullets(help.examples.map(words)),
      ),
      ...context(commandHint),
      ...questionButtons(home.lists, rowId(shown, 'lists')),
    ],
    text: messageText(`${text}\n\n${commandHint}`),
  }
}
