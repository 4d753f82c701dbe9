import { type Language, LANGUAGES } from '../../core/index.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/** What a person means by a line of the conversation. The language is that of the command. */
export type Utterance =
  | { readonly do: 'nothing' }
  | { readonly do: 'quit' }
  | { readonly do: 'open'; readonly number: number }
  | { readonly do: 'show-all'; readonly language: Language }
  | { readonly do: 'verify'; readonly passage: string; readonly language: Language }
  | { readonly do: 'ask'; readonly question: string }

/** A number on its own, as it is shown or without its brackets. */
const NUMBER = /^\[?(\d{1,4})\]?$/

/** A first word, and what follows it or the colon behind it. */
const FIRST_WORD = /^(\p{L}+)(?::|(?![\p{L}\p{N}-]))\s*(.*)$/su

/** Tells the terminal's own commands from questions. */
export function understand(line: string): Utterance {
  const said = line.trim()
  const number = NUMBER.exec(said)?.[1]
  if (said === '') return { do: 'nothing' }
  if (number !== undefined) return { do: 'open', number: Number(number) }
  return LANGUAGES.map((language) => command(said, language)).find(Boolean) ?? { do: 'ask', question: said }
}

function command(said: string, language: Language): Utterance | undefined {
  const { quit, showAll, verify } = TERMINAL_WORDING[language].typed
  const typed = said.toLowerCase()
  if (quit.includes(typed)) return { do: 'quit' }
  if (showAll.includes(typed)) return { do: 'show-all', language }
  const [, first = '', passage = ''] = FIRST_WORD.exec(said) ?? []
  return first.toLowerCase() === verify ? { do: 'verify', passage, language } : undefined
}
