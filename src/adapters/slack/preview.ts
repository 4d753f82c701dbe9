import { ACTIONS, actionOf } from './names.ts'
import type { SlackOptions } from './options.ts'
import { tidyTyped } from './question.ts'
import { render, type Content } from './render/index.ts'
import { fullView, sourcesView } from './render/modal.ts'
import { createShowing } from './showing.ts'
import { readTarget } from './target.ts'

export type SlackPreviewOptions = Pick<SlackOptions, 'ask' | 'catalogue' | 'reader'>

/** What Slack would show, for a preview without Slack. */
export interface SlackPreview {
  /** The answer to `/vardkompetens` and a question, as only the asker sees it. */
  answer(question: string): Content
  /**
   * What a pressed button does.
   * @param inModal whether it stands in a modal, not in the message
   * @returns undefined for a button that leads nowhere
   */
  press(actionId: string, value: string, inModal: boolean): SlackReaction | undefined
}

/** A message in the place of the one pressed, a modal over it, or a new message that all see. */
export interface SlackReaction {
  readonly shows: 'message' | 'modal' | 'post'
  readonly blocks: readonly object[]
}

export function createSlackPreview({ ask, catalogue, reader }: SlackPreviewOptions): SlackPreview {
  const showing = createShowing(ask, catalogue, reader?.urlOf)
  return {
    answer: (question) => render(showing.ask(tidyTyped(question), 'private')),
    press(actionId, value, inModal) {
      const target = readTarget(value)
      const shown = target && showing.at(target, inModal ? 'modal' : 'private')
      if (!shown) return undefined
      switch (actionOf(actionId)) {
        case ACTIONS.turn:
          return inModal
            ? { shows: 'modal', blocks: fullView(shown).blocks }
            : { shows: 'message', blocks: render(shown).blocks }
        case ACTIONS.full:
        case ACTIONS.read:
          return { shows: 'modal', blocks: fullView(shown).blocks }
        case ACTIONS.sources:
          return { shows: 'modal', blocks: sourcesView(shown).blocks }
        case ACTIONS.share:
          return { shows: 'post', blocks: render({ ...shown, surface: 'public' }).blocks }
        default:
          return undefined
      }
    },
  }
}
