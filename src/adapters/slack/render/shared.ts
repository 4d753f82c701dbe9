import { cutAtSentence } from '../../../core/index.ts'
import { MESSAGE_TEXT } from '../limits.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { paragraphs, person, richText, words } from './blocks.ts'
import type { Content, Shown } from './content.ts'
import { render } from './index.ts'

/** An answer as a message for all, with who shared it. */
export function sharedMessage(shown: Shown, userId: string): Content {
  const { sharedBy } = SLACK_WORDING[shown.answer.language]
  const { blocks, text } = render({ ...shown, surface: 'public' })
  return {
    blocks: [...richText(...paragraphs([...words(`${sharedBy} `), ...person(userId)])), ...blocks],
    text: cutAtSentence(`${sharedBy} <@${userId}>: ${text}`, MESSAGE_TEXT),
  }
}
