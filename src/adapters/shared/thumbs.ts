export type Thumb = 'like' | 'dislike'

const THUMBS: ReadonlySet<unknown> = new Set<Thumb>(['like', 'dislike'])

/** Names what counts the thumbs of an answer. @returns undefined for what is no thumb: it comes from outside */
export const thumbCounter = (answerId: string, thumb: unknown): string | undefined =>
  typeof thumb === 'string' && THUMBS.has(thumb) ? `feedback/${answerId}/${thumb}` : undefined
