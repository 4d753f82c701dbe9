/** One try to deliver an answer. */
export interface Try {
  /** `slack`, `teams`. */
  readonly channel: string
  readonly outcome: 'delivered' | 'retried' | 'postponed' | 'failed'
  /** Of a failure: an error's name or a platform's code; nothing that a person wrote. */
  readonly reason?: string
}

const listeners = new Set<(one: Try) => void>()

/** Tells whoever counts. */
export function reportTry(one: Try): void {
  for (const listener of listeners) listener(one)
}

/** @returns ends the listening */
export function onTry(listener: (one: Try) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
