/** Words. A longer question often tells a story; beside the whole, its clauses are searched for. */
export const LONG_QUESTION = 25

/** Words. A shorter clause says too little to be searched for alone. */
const SHORTEST_CLAUSE = 4

const END_OF_CLAUSE = /[.!?;:,]+\s+|\s+[–-]\s+|\n+/u

/** The clauses of a long question that may be questions of their own; none for a question of ordinary length. */
export function clausesOf(question: string): string[] {
  if (wordCount(question) <= LONG_QUESTION) return []
  return question.split(END_OF_CLAUSE).filter((clause) => wordCount(clause) >= SHORTEST_CLAUSE)
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length
