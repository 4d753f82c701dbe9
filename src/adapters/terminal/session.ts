import { type Answer, type Ask, type Catalogue, type Language, type Section, WORDING } from '../../core/index.ts'
import { type Block, item, lead, opened, paragraph, quiet } from './blocks.ts'
import { createCheck, findingOf, whyNot } from './check.ts'
import { layout } from './layout.ts'
import { layoutOriginal, missingOriginal } from './originals.ts'
import { renderBlocks, type Screen } from './render.ts'
import { understand } from './utterance.ts'
import { layoutVerdict } from './verdict.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/** What the terminal answers from. */
export interface Knowledge {
  readonly ask: Ask
  readonly catalogue: Catalogue
}

/**
 * A conversation: remembers what was last shown by number, so that a number opens it, and the part that led, so that
 * it can be shown whole. No input, no output.
 */
export interface Session {
  /** What stands on the screen before the first question. */
  greet(): string
  /** @returns what to print, nothing for an empty line; undefined where the person wants to end */
  reply(line: string): string | undefined
  goodbye(): string
}

/** The greeting shows this many of the example questions. */
const FIRST_EXAMPLES = 3

/** @param screen asked before each answer: the terminal may have changed its width */
export function createSession({ ask, catalogue }: Knowledge, screen: () => Screen): Session {
  const check = createCheck(catalogue)
  let language: Language = 'sv'
  let offered: readonly string[] = []
  let led: Section | undefined

  return {
    greet: () => show(greeting(language)),
    reply(line) {
      const meant = understand(line)
      if ('language' in meant) language = meant.language
      switch (meant.do) {
        case 'nothing':
          return ''
        case 'quit':
          return undefined
        case 'open':
          return open(meant.number)
        case 'show-all':
          return show(whole())
        case 'verify':
          return show(verdictOn(meant.passage))
        case 'ask':
          return say(ask(meant.question))
      }
    },
    goodbye: () => TERMINAL_WORDING[language].goodbye,
  }

  function open(number: number): string {
    const question = offered[number - 1]
    if (question !== undefined) return say({ ...ask(question), language })
    return show([paragraph(TERMINAL_WORDING[language].nothingToOpen(number, offered.length))])
  }

  function say(answer: Answer): string {
    language = answer.language
    if (answer.outcome !== 'help') led = leadOf(answer)
    const isHelp = answer.outcome === 'help' && answer.occasion === 'help'
    return show([...layout(answer), ...(isHelp ? [quiet(TERMINAL_WORDING[language].help)] : [])])
  }

  function whole(): readonly Block[] {
    if (!led) return [paragraph(TERMINAL_WORDING[language].original.nothingShown)]
    if (!led.original) return [paragraph(missingOriginal(catalogue, led, language))]
    return layoutOriginal(led, led.original, catalogue, language)
  }

  function verdictOn(passage: string): readonly Block[] {
    const checked = check(passage)
    if (!checked.can) return [paragraph(whyNot(checked.reason, catalogue, language))]
    const { verdict } = checked
    led = findingOf(verdict)?.section ?? led
    return layoutVerdict(verdict, catalogue, language)
  }

  function show(blocks: readonly Block[]): string {
    const questions = opened(blocks)
    if (questions.length > 0) offered = questions
    return renderBlocks(blocks, screen())
  }
}

/** The part that an answer leads with; a list and a refusal have none. */
const leadOf = (answer: Answer): Section | undefined =>
  answer.outcome === 'answer' || answer.outcome === 'choices' ? answer.section : undefined

function greeting(language: Language): Block[] {
  const { help } = WORDING[language]
  const examples = help.examples.slice(0, FIRST_EXAMPLES)
  return [
    lead(help.greeting),
    paragraph(help.intro),
    { kind: 'heading', text: `${help.tryThese}:` },
    ...examples.map((text) => item(text, text)),
    quiet(TERMINAL_WORDING[language].howTo),
  ]
}
