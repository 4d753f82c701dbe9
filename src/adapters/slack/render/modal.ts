import type { types } from '@slack/bolt'
import { type Language, neighbours, PACKS, truncateAtSentence } from '../../../core/index.ts'
import { VIEW_CHARACTERS } from '../limits.ts'
import { writtenIn } from '../message-text.ts'
import { VIEWS } from '../names.ts'
import { line, piecesOf, plain, words } from './blocks.ts'

/** A modal to read in. */
export function modalWith(title: string, blocks: types.KnownBlock[], language: Language): types.ModalView {
  const { close } = PACKS[language].messages.actions
  return { type: 'modal', callback_id: VIEWS.reading, title: plain(title), close: plain(close), blocks }
}

/** The same view with plain text and the fields to fill in alone, for where Slack finds fault with its blocks. */
export function plainView<View extends { readonly blocks: types.AnyBlock[] }>(view: View): View {
  const isField = ({ type }: types.AnyBlock): boolean => type === 'input'
  const blocks = neighbours(view.blocks, (first, next) => !isField(first) && !isField(next)).flatMap((some) => {
    const text = truncateAtSentence(writtenIn({ blocks: some }), VIEW_CHARACTERS)
    return isField(some[0]) || text === '' ? some.filter(isField) : piecesOf(text).map(sectionOf)
  })
  return { ...view, blocks }
}

const sectionOf = (text: string): types.SectionBlock => ({ type: 'section', text: plain(text) })

/** One line in a modal: what went wrong and what to do, or how something went. */
export const noticeView = (title: string, text: string, language: Language): types.ModalView =>
  modalWith(title, [line(words(text))], language)
