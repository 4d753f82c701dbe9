/** More questions than this in one message are a form to fill in. */
const MOST_QUESTIONS = 3

/** Words. Less before a question mark is an exclamation: "va?", "eller?". */
const SHORTEST = 3

/** The questions of a message that asks more than one thing, each with its mark; none for a single question. */
export function questionsIn(message: string): string[] {
  const questions = message
    .split(/(?<=\?)\s+/u)
    .filter((part) => part.trim().split(/\s+/).length >= SHORTEST)
    .map((part) => part.trim())
  const marked = questions.filter((question) => question.endsWith('?'))
  return marked.length > 1 ? marked.slice(0, MOST_QUESTIONS) : []
}
