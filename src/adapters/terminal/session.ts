import type { Answer, Block, Context, Core, Entry, Help, Language, View } from '../../core/index.ts'
import { formOnScreen } from '../shared/form-of.ts'
import { findingOf } from '../shared/verification-record.ts'
import { missingFile, missingOriginal } from './original.ts'
import { renderBlocks } from './render.ts'
import type { Screen } from './streams.ts'
import { understand } from './utterance.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/**
 * A conversation: remembers the entries that were last shown by number, so that a number opens one, the section that
 * answered, so that it can be shown whole, and what a follow-up goes on from. No input, no output.
 */
export interface Session {
  /** What stands on the screen before the first question. */
  greet(): string
  /** @returns what to print, nothing for an empty line; undefined where the person wants to end */
  reply(line: string): string | undefined
  goodbye(): string
}

/** @param screen asked before each answer: the terminal may have changed its width */
export function createSession(core: Core, screen: () => Screen): Session {
  const { catalogue } = core
  let language: Language = 'sv'
  let offered: readonly Entry[] = []
  /** Id of the section that answered last. */
  let answering: string | undefined
  let context: Context | undefined

  return {
    greet: () => showView(core.present(greeting(), 'short'), [note(TERMINAL_WORDING[language].howTo)]),
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
          return showAll()
        case 'verify':
          return verify(meant.passage)
        case 'ask':
          return say(ask(meant.question))
      }
    },
    goodbye: () => TERMINAL_WORDING[language].goodbye,
  }

  function ask(question: string): Answer {
    const exchange = core.converse(question, context)
    context = exchange.context
    return exchange.answer
  }

  function greeting(): Help {
    const { id } = catalogue.documents[0].document
    return { id: '', question: '', language, documents: [id], outcome: 'help', reason: 'greeting' }
  }

  function open(number: number): string {
    const entry = offered[number - 1]
    if (entry?.isQuestion) return say(ask(entry.label))
    const answer = entry?.target && core.open(entry.target, language)
    if (!answer) return show([text(TERMINAL_WORDING[language].nothingToOpen(number, offered.length))])
    context = core.contextAfter(answer, context)
    return say(answer, entry.target.to === 'section')
  }

  function say(answer: Answer, isOpened = false, below: readonly Block[] = []): string {
    language = answer.language
    const isHelp = answer.outcome === 'help'
    if (!isHelp) answering = answer.outcome === 'answer' ? answer.section.id : undefined
    const view = core.present(answer, formOnScreen(answer, isOpened))
    return showView(view, isHelp && answer.reason === 'help' ? [note(TERMINAL_WORDING[language].help)] : below)
  }

  function showAll(): string {
    const target = answering === undefined ? undefined : ({ to: 'section', section: answering } as const)
    const answer = target && core.open(target, language)
    if (!answer) return show([text(TERMINAL_WORDING[language].original.nothingShown)])
    context = core.contextAfter(answer, context)
    const missing = missingOriginal(catalogue, target.section, language)
    return say(answer, true, missing === undefined ? [] : [note(missing)])
  }

  function verify(passage: string): string {
    const verification = core.verify(passage)
    if (verification.outcome !== 'unchecked') answering = findingOf(verification)?.section.id ?? answering
    else if (verification.reason === 'no-original') return show([text(missingFile(catalogue, language))])
    return showView(core.presentVerification(verification, language, 'whole'))
  }

  /** A view with what can be done next. Nobody is there to share with. @param below the terminal's own words */
  function showView({ blocks, actions }: View, below: readonly Block[] = []): string {
    const next = actions
      .filter(({ kind }) => kind !== 'share')
      .map(({ label, target }): Entry => ({ kind: 'item', label, target }))
    return show([...blocks, ...below], next)
  }

  function show(blocks: readonly Block[], next: readonly Entry[] = []): string {
    const entries = [...blocks.filter((block) => block.kind === 'item').filter(canBeChosen), ...next]
    if (entries.length > 0) offered = entries
    return [blocks, next]
      .filter(({ length }) => length > 0)
      .map((some) => renderBlocks(some, screen(), entries))
      .join('\n\n')
  }
}

const canBeChosen = ({ target, isQuestion }: Entry): boolean => target !== undefined || isQuestion === true

const text = (said: string): Block => ({ kind: 'text', text: said })
const note = (said: string): Block => ({ kind: 'note', text: said })
