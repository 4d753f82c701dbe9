import { expect, it } from 'vitest'
import { createSlackPreview } from '../../../src/adapters/slack/preview.ts'
import { ask, catalogue } from '../../contracts/every-answer.ts'
import { messageProblems, visibleText } from './support/block-rules.ts'
import { buttonNamed } from './support/blocks.ts'

const preview = createSlackPreview({ ask, catalogue })
const QUESTION = 'Vad vill rådet med VULF-avtal?'

function press(label: string, inModal = false) {
  const { action_id, value } = buttonNamed(preview.answer(QUESTION).blocks, label)
  return preview.press(String(action_id), String(value), inModal)
}

it('Dela shows the message as all will see it, with who shared it', () => {
  const posted = press('Dela i kanalen')
  expect(posted?.shows).toBe('post')
  expect(visibleText(posted?.blocks)).toMatch(/^Delat av /)
  expect(JSON.stringify(posted?.blocks)).toContain('{"type":"user","user_id":"dig"}')
  expect(JSON.stringify(posted?.blocks)).not.toContain('Dela i kanalen')
  expect(messageProblems({ blocks: posted?.blocks, text: '-' })).toEqual([])
})

it.each([
  ['Visa hela', false, 'modal'],
  ['Källor', false, 'modal'],
  ['Nästa träff', false, 'message'],
  ['Nästa träff', true, 'modal'],
])('%s (in a modal: %s) shows a %s', (label, inModal, shows) => {
  expect(press(label, inModal)?.shows).toBe(shows)
})

it.each([
  ['unknown', '{"q":"förslag","n":0}'],
  ['__proto__', '{"q":"förslag","n":0}'],
  ['full', '{}'],
  ['full', '{"s":"nowhere","l":"sv"}'],
])('%s with %s leads nowhere', (action, value) => expect(preview.press(action, value, false)).toBeUndefined())
