import { actionOf } from './names.ts'
import type { SlackOptions } from './options.ts'
import { tidyTyped } from './question.ts'
import { type Reaction, reactionOf } from './reaction.ts'
import { render, type Content } from './render/index.ts'
import { createShowing } from './showing.ts'
import { readTarget } from './target.ts'
import { SLACK_WORDING } from './wording/index.ts'

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
      const person = SLACK_WORDING[shown.answer.language].you
      const reaction = reactionOf(actionOf(actionId))?.(shown, { place: inModal ? 'modal' : 'private', person })
      return reaction && drawn(reaction)
    },
  }
}

function drawn(reaction: Reaction): SlackReaction {
  if (reaction.shows === 'view') return { shows: 'modal', blocks: reaction.view.blocks }
  return { shows: reaction.shows, blocks: reaction.content.blocks }
}
