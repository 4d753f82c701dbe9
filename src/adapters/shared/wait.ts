/** Waits so many milliseconds; tests pass one that does not. */
export type Wait = (ms: number) => Promise<void>

export const wait: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits without keeping the process alive: for deadlines and for what may be given up. */
export const waitIdly: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref())
