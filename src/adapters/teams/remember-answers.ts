import type { Answer, Ask } from '../../core/index.ts'

/** Answers kept: an hour's questions of a busy tenant, at about a kilobyte each. */
const KEPT = 500

/** Every button of a card asks the card's question again: answers are kept, the one used longest ago goes first. */
export function rememberAnswers(ask: Ask): Ask {
  const answers = new Map<string, Answer>()
  return (question) => {
    const answer = answers.get(question) ?? ask(question)
    answers.delete(question)
    answers.set(question, answer)
    const [oldest] = answers.keys()
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}
