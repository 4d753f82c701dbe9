import { createInterface, type Interface } from 'node:readline'
import type { Block } from '../../core/index.ts'
import type { Complete } from './completion.ts'
import { decoded } from './decode.ts'
import { renderBlocks } from './render.ts'
import type { Session } from './session.ts'
import type { Screen, Streams } from './streams.ts'

const PROMPT = '› '

/** A question that is echoed is cut here: it need only be recognised. */
const LONGEST_ECHO = 300

/** At a terminal: greets, prompts, and answers until the person quits. Closing the interface ends it. */
export function converse(session: Session, complete: Complete, { stdin, stdout }: Streams): Interface {
  const lines = createInterface({ input: stdin, output: stdout, prompt: PROMPT, completer: complete })
  stdout.write(`\n${session.greet()}\n\n`)
  lines.on('line', (line) => {
    const reply = session.reply(line)
    if (reply === undefined) {
      lines.close()
      return
    }
    stdout.write(reply === '' ? '' : `\n${reply}\n\n`)
    lines.prompt()
  })
  lines.on('SIGINT', () => lines.close())
  lines.on('close', () => stdout.write(`\n${session.goodbye()}\n`))
  lines.prompt()
  return lines
}

/** Where no person types: each line is a question, printed above its answer; it ends with the input. */
export function answerLines(session: Session, screen: () => Screen, { stdin, stdout }: Streams): Interface {
  const lines = createInterface({ input: decoded(stdin), terminal: false, crlfDelay: Infinity })
  let isOpen = true
  lines.on('line', (line) => {
    /* Lines that came in one chunk with the last one are still told of. */
    if (!isOpen) return
    const reply = session.reply(line)
    if (reply === undefined) lines.close()
    else if (reply !== '') stdout.write(`${renderBlocks([echo(line)], screen())}\n\n${reply}\n\n`)
  })
  lines.on('close', () => {
    isOpen = false
    stdin.unpipe().destroy()
  })
  return lines
}

const echo = (line: string): Block => ({ kind: 'note', text: `${PROMPT}${line.trim().slice(0, LONGEST_ECHO)}` })
