import { describe, expect, test } from 'vitest'
import { toVerificationRecord } from '../../../../src/adapters/shared/verification-record.ts'
import { WITH_FILE, WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { connectTo } from '../client.ts'

const { call } = await connectTo(WITH_FILE)

/** Sentences of the contract's made-up file: the first names its section, the second stands in each of them. */
const firstOf = (id: string) => `Så här börjar påhittet om ${WITH_FILE.catalogue.section(id).title.sv.toLowerCase()}.`
const EVERYWHERE = 'Det har t.ex. en andra mening.'

const FOREWORD = 'p. 3, section Foreword · Pandemin och kompetensförsörjningen (2020)'

describe('verify tells', () => {
  test('words that stand there, with their page', async () => {
    const { text } = await call('verify', { text: `”${firstOf('forord')}”` })
    expect(text).toBe(`Verbatim, ${FOREWORD}.\n\n“${firstOf('forord')}”`)
  })

  test('which differences it let through', async () => {
    const { text } = await call('verify', { text: firstOf('forord').replace('Så', 'så') })
    expect(text).toMatch(/\nDifferences accepted: a capital or small first letter\.$/)
  })

  test('where words stand too, but not on and on', async () => {
    const { text } = await call('verify', { text: EVERYWHERE })
    expect(text).toMatch(/^Also found in:\n• Summary \(p\. 4\)\n(?:• .+\n){7}\nand \d\d more sections$/m)
    expect(text.length).toBeLessThan(1000)
  })

  test('the closest passage, and what differs', async () => {
    const { text } = await call('verify', { text: firstOf('forord').replace('påhittet', 'uppdraget') })
    expect(text.split('\n\n')).toEqual([
      `Not verbatim; the closest is ${FOREWORD}.`,
      `In the memo it says: “${firstOf('forord')}”`,
      'The difference, with words that only the memo has [-so-] and only the quotation has {+so+}:',
      'Så här börjar [-påhittet-] {+uppdraget+} om förord.',
    ])
  })

  test('a passage that was put together', async () => {
    const pieces = [firstOf('forord'), firstOf('sammanfattning')]
    const { text, data } = await call('verify', { text: pieces.join(' ') })
    expect(data).toMatchObject({ outcome: 'scattered', section: 'forord' })
    for (const piece of pieces) expect(text).toContain(`“${piece}”`)
  })

  test('that nothing like it stands there', async () => {
    expect(await call('verify', { text: 'Banan cykel.' })).toMatchObject({
      text: 'The original has nothing like it.',
      data: { outcome: 'absent', section: null, pages: [] },
      isError: false,
    })
  })
})

test('gives the same object as the command line', async () => {
  const passages = [
    firstOf('forord'),
    EVERYWHERE,
    firstOf('missiv'),
    firstOf('forord').replace('påhittet', 'uppdraget'),
    `${firstOf('forord')} ${firstOf('sammanfattning')}`,
    'Banan cykel.',
  ]
  for (const text of passages) {
    const verification = WITH_FILE.verify(text)
    if (verification.outcome === 'unchecked') throw new Error(text)
    expect.soft((await call('verify', { text })).data, text).toEqual(toVerificationRecord(verification))
  }
})

test.each([
  ['no words', ' … ', /no text/],
  ['more than can be compared', 'ord '.repeat(30_000), /too long/],
])('%s is an error', async (_, text, says) => {
  const called = await call('verify', { text })
  expect(called).toMatchObject({ isError: true, data: undefined })
  expect(called.text).toMatch(says)
})

test('without a file of the document nothing is said of any quotation', async () => {
  const { call: callWithout } = await connectTo(WITHOUT_FILE)
  expect(await callWithout('verify', { text: EVERYWHERE })).toEqual({
    text: 'I do not have the original, so I cannot compare. Tell whoever runs me.',
    data: undefined,
    isError: true,
  })
})
