import type { Answer } from '../../core/index.ts'
import { drawCard } from './cards/card.ts'
import type { AdaptiveCard } from './cards/elements.ts'
import { toMessage } from './messages/message.ts'
import type { RenderOptions } from './options.ts'
import { pressed } from './pressed.ts'

/** What Teams would show, for a preview without Teams. */
export interface TeamsPreview {
  /** An answer's message, as it is sent. */
  answer(answer: Answer): ReturnType<typeof toMessage>
  /** The card that takes the place of the one whose button carries the data; undefined for one that leads nowhere. */
  press(data: unknown): AdaptiveCard | undefined
}

export const createTeamsPreview = (options: RenderOptions): TeamsPreview => ({
  answer: (answer) => toMessage(answer, options),
  press: (data) => {
    const shown = pressed(data, options)
    return shown && drawCard(shown, options)
  },
})
