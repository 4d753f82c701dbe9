import type { Language } from '../../../core/index.ts'
import { BLOCKS } from '../limits.ts'
import { VIEWS } from '../names.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { type Block, context, paragraphs, plain, richText, type View, words } from './blocks.ts'
import { isLeading, type Shown } from './content.ts'
import { render } from './index.ts'
import { sources } from './lead.ts'

/** A modal to read in. */
function reading(title: string, blocks: readonly Block[], language: Language): View {
  return {
    type: 'modal',
    callback_id: VIEWS.reading,
    title: plain(title),
    close: plain(SLACK_WORDING[language].button.close),
    blocks: blocks.slice(0, BLOCKS.view),
  }
}

/** An answer in full. */
export function fullView(shown: Shown): View {
  const { language } = shown.answer
  return reading(SLACK_WORDING[language].reading.title, render({ ...shown, surface: 'modal' }).blocks, language)
}

/** The footnotes of the part that leads. */
export function sourcesView({ answer }: Shown): View {
  const { reading: titles, noSources } = SLACK_WORDING[answer.language]
  const notes = isLeading(answer) ? sources(answer) : []
  return reading(titles.sources, notes.length > 0 ? notes : context(noSources), answer.language)
}

/** One line that says what went wrong and what to do. */
export const noticeView = (text: string, language: Language): View =>
  reading(SLACK_WORDING[language].reading.notice, richText(...paragraphs(words(text))), language)
