import type { Help } from '../model/answer.ts'
import { WORDING } from '../languages/index.ts'

/** What a help says: a sentence or two, and questions to try; none after a word of politeness. */
export interface HelpText {
  readonly said: readonly string[]
  readonly examples: readonly string[]
}

export function helpText({ occasion, language }: Pick<Help, 'occasion' | 'language'>): HelpText {
  const { greeting, thanks, farewell, alone, intro, examples } = WORDING[language].help
  switch (occasion) {
    case 'help':
      return { said: [intro], examples }
    case 'greeting':
      return { said: [greeting, intro], examples }
    case 'alone':
      return { said: [alone], examples }
    case 'thanks':
      return { said: [thanks], examples: [] }
    case 'farewell':
      return { said: [farewell], examples: [] }
  }
}
