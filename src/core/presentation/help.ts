import { PACKS } from '../languages/index.ts'
import type { Help } from '../model/answer.ts'
import type { DocumentProfile } from '../model/document.ts'

/** What a help says: a sentence or two, and questions to try; none after a word of politeness. */
export interface HelpText {
  readonly said: readonly string[]
  readonly examples: readonly string[]
}

/** Under a greeting; a help that was asked for shows them all. */
const GREETING_EXAMPLES = 3

export function helpText({ reason, language }: Pick<Help, 'reason' | 'language'>, profile: DocumentProfile): HelpText {
  const { greeting, thanks, praise, farewell, identity, alone, forgotten, noted, rephrase } =
    PACKS[language].messages.help
  const intro = profile.intro[language]
  const examples = profile.examples[language]
  switch (reason) {
    case 'help':
      return { said: [intro], examples }
    case 'greeting':
      return { said: [`${greeting} ${intro}`], examples: examples.slice(0, GREETING_EXAMPLES) }
    case 'identity':
      return { said: [identity, intro], examples: [] }
    case 'alone':
      return { said: [alone(profile.name[language])], examples }
    case 'forgotten':
      return { said: [forgotten(profile.name[language])], examples: [] }
    case 'noted':
      return { said: [noted], examples: [] }
    case 'rephrase':
      return { said: [rephrase], examples: [] }
    case 'thanks':
      return { said: [thanks], examples: [] }
    case 'praise':
      return { said: [praise], examples: [] }
    case 'farewell':
      return { said: [farewell], examples: [] }
  }
}
