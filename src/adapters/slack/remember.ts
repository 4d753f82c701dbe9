import type { Ask } from '../../core/index.ts'

/**
 * Answers kept: enough for what a workplace asks in a day. A free question takes some milliseconds to search, and the
 * buttons under its answer ask it again. An answer holds references into the catalogue, so a thousand weigh under 1 MB.
 */
const MOST_REMEMBERED = 1000

/** The same function, but a question asked again is not searched again. Oldest unused answers are dropped first. */
export function rememberAnswers(ask: Ask, most = MOST_REMEMBERED): Ask {
  const answers = new Map<string, ReturnType<Ask>>()
  return (question) => {
    const answer = answers.get(question) ?? ask(question)
    answers.delete(question)
    answers.set(question, answer)
    if (answers.size > most) forgetOldest(answers)
    return answer
  }
}

function forgetOldest(answers: Map<string, unknown>): void {
  const [oldest] = answers.keys()
  if (oldest !== undefined) answers.delete(oldest)
}
