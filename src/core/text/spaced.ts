/** Words between single spaces, so that ` vfu ` is found in it and `vf` is not. */
export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `
