/** What a claim's text must hold to answer what is asked for. */
export type AnswerKind = 'figure' | 'time' | 'why' | 'person' | 'source'
