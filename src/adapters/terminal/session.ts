import { type Answer, type Ask, type Language, WORDING } from '../../core/index.ts'
import { type Block, layout, opened } from './layout.ts'
import { renderBlocks, type Screen } from './render.ts'
import { QUIT_WORDS, TERMINAL_WORDING } from './wording.ts'

/** A conversation: remembers what was last shown by number, so that a number opens it. No input, no output. */
export interface Session {
  /** What stands on the screen before the first question. */
  greet(): string
  /** @returns what to print, nothing for an empty line; undefined where the person wants to end */
  reply(line: string): string | undefined
  goodbye(): string
}

/** The greeting shows this many of the example questions. */
const FIRST_EXAMPLES = 3

/** A number on its own, as it is shown or without its brackets. */
const NUMBER = /^\[?(\d{1,4})\]?$/

/** @param screen asked before each answer: the terminal may have changed its width */
export function createSession(ask: Ask, screen: () => Screen): Session {
  let language: Language = 'sv'
  let offered: readonly string[] = []

  return {
    greet: () => show(greeting()),
    reply(line) {
      const said = line.trim()
      if (said === '') return ''
      if (QUIT_WORDS.has(said.toLowerCase())) return undefined
      const number = NUMBER.exec(said)?.[1]
      return number === undefined ? say(ask(said)) : open(Number(number))
    },
    goodbye: () => TERMINAL_WORDING[language].goodbye,
  }

  function open(number: number): string {
    const question = offered[number - 1]
    if (question !== undefined) return say({ ...ask(question), language })
    const text = TERMINAL_WORDING[language].nothingToOpen(number, offered.length)
    return renderBlocks([{ kind: 'paragraph', text }], screen())
  }

  function say(answer: Answer): string {
    language = answer.language
    const isHelp = answer.outcome === 'help' && answer.occasion === 'help'
    return show([...layout(answer), ...(isHelp ? [quiet(TERMINAL_WORDING[language].help)] : [])])
  }

  function show(blocks: readonly Block[]): string {
    const questions = opened(blocks)
    if (questions.length > 0) offered = questions
    return renderBlocks(blocks, screen())
  }

  function greeting(): Block[] {
    const { help } = WORDING[language]
    const examples = help.examples.slice(0, FIRST_EXAMPLES)
    return [
      { kind: 'lead', text: help.greeting },
      { kind: 'paragraph', text: help.intro },
      { kind: 'heading', text: `${help.tryThese}:` },
      ...examples.map((text): Block => ({ kind: 'item', text, opens: text })),
      quiet(TERMINAL_WORDING[language].howTo),
    ]
  }
}

const quiet = (text: string): Block => ({ kind: 'quiet', text })
