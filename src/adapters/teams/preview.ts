import { viewCard } from './cards/answer-card.ts'
import type { AdaptiveCard } from './cards/elements.ts'
import { toView } from './cards/view.ts'
import type { Knowledge } from './knowledge.ts'
import { toMessage } from './messages/to-message.ts'

/** What Teams would show, for a preview without Teams. */
export interface TeamsPreview {
  /** The message that answers a question, as it is sent. */
  answer(question: string): ReturnType<typeof toMessage>
  /** The card that takes the place of the one whose button carries the data; undefined for one that leads nowhere. */
  press(data: unknown): AdaptiveCard | undefined
}

export function createTeamsPreview(knowledge: Knowledge): TeamsPreview {
  return {
    answer: (question) => toMessage(knowledge.ask(question), knowledge),
    press(data) {
      const view = toView(data)
      return view && viewCard(view, knowledge)
    },
  }
}
