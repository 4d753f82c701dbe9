import { type Help, helpText, plainText, WORDING } from '../../../core/index.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { bold, bullets, context, paragraphs, richText, words } from './blocks.ts'
import { questionButtons, rowId } from './buttons.ts'
import { type Content, messageText, type Shown } from './content.ts'

/** What the bot can do, with examples to copy and lists to open; to a politeness, a word in return. */
export function renderHelp(shown: Shown<Help>): Content {
  const { answer } = shown
  const { help } = WORDING[answer.language]
  const { commandHint, home } = SLACK_WORDING[answer.language]
  const text = plainText(answer)
  const { said, examples } = helpText(answer)
  const sentences = said.map((sentence, i) => (i < said.length - 1 ? bold(sentence) : words(sentence)))
  if (examples.length === 0) return { blocks: richText(...paragraphs(...sentences)), text: messageText(text) }
  return {
    blocks: [
      ...richText(...paragraphs(...sentences, bold(`${help.tryThese}:`)), ...bullets(examples.map(words))),
      ...context(commandHint),
      ...questionButtons(home.lists, rowId(shown, 'lists')),
    ],
    text: messageText(`${text}\n\n${commandHint}`),
  }
}
