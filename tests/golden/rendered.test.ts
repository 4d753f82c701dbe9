import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createRenderer } from '../../src/adapters/slack/render/answer.ts'
import { drawMessage } from '../../src/adapters/teams/messages/message.ts'
import { renderBlocks } from '../../src/adapters/terminal/render.ts'
import { createSession } from '../../src/adapters/terminal/session.ts'
import { renderView } from '../../src/adapters/web/view.ts'
import { type Answer, type Context, type Core, type Form, type View, withPlainBlanks } from '../../src/core/index.ts'
import { core as memo } from '../fixtures/memo.ts'
import { pageText, slackText, teamsText } from './readable.ts'
import { RENDERED, type RenderedCase } from './rendered-cases.ts'

/*
 * Whole answers as people see them in each channel, each in a file with what was asked and why the answer is as it is.
 * They have been read, not only recorded. When a change of an answer is meant:
 * `npx vitest run tests/golden/rendered.test.ts -u`, then read the difference.
 */

/** Columns: a terminal beside another window. */
const SCREEN = { width: 80, colour: false }

/** The last answer of a conversation, or what a button opens, as it is presented. */
function presented({ asked, opens, core = memo }: RenderedCase) {
  const answer = opens ? core.open(opens, 'sv') : lastAnswer(asked, core)
  if (!answer) throw new Error(`${asked.join(', ')}: nothing opens`)
  const form: Form = opens?.to === 'list' ? { page: opens.page } : 'short'
  return { core, answer, form, view: core.present(answer, form) }
}

function lastAnswer(asked: readonly string[], core: Core): Answer | undefined {
  let context: Context | undefined
  let answer: Answer | undefined
  for (const question of asked) ({ answer, context } = core.converse(question, context))
  return answer
}

function drawn(one: RenderedCase): string {
  const { core, answer, form, view } = presented(one)
  const slack = createRenderer(core, undefined).message(answer, form, { sharing: { channel: '<#C1>' } })
  const teams = drawMessage({ answer, view, form, place: { here: 'here', back: [] }, isPrivate: true }, { core })
  const parts: readonly (readonly [string, string])[] = [
    ['Uppläst och i en notis', view.plain],
    ['Slack', slackText(slack.blocks)],
    ['Teams', teamsText(teams.message)],
    ['Webbsida', pageText(renderView(view, answer, core.catalogue).toString())],
    ['Terminal', terminalText(one, core, view)],
  ]
  const head = `Frågat: ${one.asked.join(' → ')}\nVarför: ${one.why}\n`
  return `${head}${parts.map(([channel, text]) => `\n${`=== ${channel} `.padEnd(80, '=')}\n\n${withPlainBlanks(text)}\n`).join('')}`
}

/** A conversation at the terminal numbers what can be opened. */
function terminalText({ asked, opens }: RenderedCase, core: Core, view: View): string {
  if (opens) return renderBlocks(view.blocks, SCREEN)
  const session = createSession(core, () => SCREEN)
  return asked.map((question) => session.reply(question)).at(-1) ?? ''
}

test.each(RENDERED.map((one) => [one.file, one] as const))('%s', async (file, one) => {
  await expect(drawn(one)).toMatchFileSnapshot(`rendered/${file}.txt`)
})

test('every file is one of the answers above', () => {
  expect(readdirSync('tests/golden/rendered').sort()).toEqual(RENDERED.map(({ file }) => `${file}.txt`).sort())
})
