import { cutAtSentence, headingOf, type None, plainText, refusalSentence, WORDING } from '../../../core/index.ts'
import { actions, bold, bullets, link, paragraphs, richText, words } from './blocks.ts'
import { partChoice, readMenu, rowId } from './buttons.ts'
import { type Content, messageText, type Shown } from './content.ts'

/** A refusal is a sentence or two, a heading no more. */
const LONGEST_REFUSAL = 600

/** The document does not answer: said plainly, with where else to turn and the nearest headings. */
export function renderNone(shown: Shown<None>): Content {
  const { answer } = shown
  const { refusal, nearest, language } = answer
  const { none: wording } = WORDING[language]
  const elsewhere = refusal.reason === 'outside' ? refusal.topic.turnTo : undefined
  const turnTo = elsewhere
    ? [
        ...words(wording.turnTo(elsewhere.name, undefined)),
        ...(elsewhere.url ? [...words(': '), ...link(elsewhere.url)] : []),
      ]
    : []
  const near = nearest.length > 0 ? bold(`${wording.nearest}:`) : []
  return {
    blocks: [
      ...richText(
        ...paragraphs(bold(cutAtSentence(refusalSentence({ refusal, language }), LONGEST_REFUSAL)), turnTo, near),
        ...bullets(nearest.map((part) => words(cutAtSentence(headingOf(part, language), LONGEST_REFUSAL)))),
      ),
      ...actions(
        readMenu(
          nearest.map((part) => partChoice(part, language)),
          language,
        ),
        rowId(shown, 'nearest'),
      ),
    ],
    text: messageText(plainText(answer)),
  }
}
