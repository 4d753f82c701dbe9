import type { Answer } from '../../core/index.ts'
import { decodeCarried } from './carried.ts'
import { ACTIONS, nameOf } from './names.ts'
import type { SlackOptions } from './options.ts'
import { reactionTo } from './reaction.ts'
import { type Content, createRenderer } from './render/answer.ts'
import { SLACK_WORDING } from './wording/index.ts'

export type SlackPreviewOptions = Pick<SlackOptions, 'core' | 'reader'>

/** What Slack would show, for a preview without Slack. */
export interface SlackPreview {
  /** An answer, as only the asker sees it. */
  answer(answer: Answer): Content
  /**
   * What a pressed button does.
   * @param inModal whether it stands in a modal, not in the message
   * @returns undefined for a button that leads nowhere
   */
  press(actionId: string, value: string, inModal: boolean): Pressed | undefined
}

/** A message in the place of the one pressed, a modal over it, or a new message that all see. */
interface Pressed {
  readonly shows: 'message' | 'modal' | 'post'
  readonly blocks: readonly object[]
}

/** The conversation of the preview has no name. */
const HERE = { channel: '' } as const

export function createSlackPreview({ core, reader }: SlackPreviewOptions): SlackPreview {
  const renderer = createRenderer(core, reader)
  return {
    answer: (answer) => renderer.message(answer, 'short', { sharing: { ...HERE, question: answer.question } }),
    press(actionId, value, inModal) {
      const carried = nameOf(actionId) === ACTIONS.action ? decodeCarried(value) : undefined
      if (!carried) return undefined
      const person = SLACK_WORDING[carried.action.language].you
      const presser = { place: inModal ? 'modal' : 'private', person, sharing: HERE } as const
      const reaction = reactionTo(carried, presser, core, renderer)
      if (!reaction) return undefined
      const { blocks } = reaction.shows === 'modal' ? reaction.view : reaction.content
      return { shows: reaction.shows, blocks }
    },
  }
}
