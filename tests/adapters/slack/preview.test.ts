import { expect, it } from 'vitest'
import { encodeAction } from '../../../src/adapters/shared/action-codec.ts'
import { createSlackPreview } from '../../../src/adapters/slack/preview.ts'
import { WITHOUT_FILE } from '../../contracts/every-answer.ts'
import { messageProblems, visibleText } from './support/block-rules.ts'
import { buttonNamed, elementsOf, labelOf } from './support/blocks.ts'

const preview = createSlackPreview({ core: WITHOUT_FILE })
const QUESTION = 'Vad vill rådet med VULF-avtal?'

function press(label: string, inModal = false) {
  const { action_id, value } = buttonNamed(preview.answer(WITHOUT_FILE.ask(QUESTION)).blocks, label)
  return preview.press(String(action_id), String(value), inModal)
}

it('Dela shows the message as all will see it, with who shared it', () => {
  const posted = press('Dela')
  expect(posted?.shows).toBe('post')
  expect(visibleText(posted?.blocks)).toMatch(/^Delat av /)
  expect(JSON.stringify(posted?.blocks)).toContain('{"type":"user","user_id":"dig"}')
  expect(elementsOf(posted?.blocks).map(labelOf)).not.toContain('Dela')
  expect(messageProblems({ blocks: posted?.blocks, text: '-' })).toEqual([])
})

it.each([
  ['Visa hela', false, 'modal'],
  ['Nästa träff', false, 'message'],
  ['Nästa träff', true, 'modal'],
])('%s (in a modal: %s) shows a %s', (label, inModal, shows) => {
  expect(press(label, inModal)?.shows).toBe(shows)
})

const VALUE = encodeAction({ kind: 'open', language: 'sv', target: { to: 'section', section: 'forslag-1-vfu' } })

it.each([
  ['unknown', VALUE],
  ['__proto__', VALUE],
  ['action:0', '{}'],
  ['action:0', VALUE.replace('forslag-1-vfu', 'nowhere')],
])('%s with %s leads nowhere', (action, value) => expect(preview.press(action, value, false)).toBeUndefined())
