import { expect, it } from 'vitest'
import { writtenIn } from '../../../src/adapters/slack/message-text.ts'

const text = (value: string) => ({ type: 'text', text: value })
const LINE = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [text('lärdom '), text('7')] }],
}

it.each<[string, Record<string, unknown>, string]>([
  ['its text', { text: ' lärdom 7 ', blocks: [LINE] }, 'lärdom 7'],
  [
    'blocks',
    { text: '', blocks: [LINE, { type: 'actions', elements: [{ type: 'button', text: text('Tryck') }] }] },
    'lärdom 7',
  ],
  ['a section', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'lärdom 7' } }] }, 'lärdom 7'],
  ['an attachment', { attachments: [{ title: 'Rubrik', text: 'lärdom 7', fallback: 'x' }] }, 'Rubrik\nlärdom 7'],
  ['an attachment’s blocks', { attachments: [{ blocks: [LINE] }] }, 'lärdom 7'],
  ['an attachment’s fallback', { attachments: [{ fallback: 'lärdom 7' }] }, 'lärdom 7'],
  ['a forwarded message', { attachments: [{ message_blocks: [{ message: { blocks: [LINE] } }] }] }, 'lärdom 7'],
  ['nothing', { files: [{ id: 'F1' }], blocks: null, attachments: 'x' }, ''],
])('the text of a message stands in %s', (_, message, expected) => {
  expect(writtenIn(message)).toBe(expected)
})
