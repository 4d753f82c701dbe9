import { expect, test } from 'vitest'
import { ask, core, expectOutcome } from '../../../fixtures/memo.ts'

/** Section and id of what is said first. */
function firstOf(question: string): string {
  const [{ section, id }] = expectOutcome(ask(question), 'answer').claims
  return `${section}/${id}`
}

test('a figure alone is answered by the statement that has it, however it is written', () => {
  for (const [claim, ...questions] of [
    ['lardom-7-digitalt/anvandare-1177', '9,7 miljoner', '9.7 milj', '4900000', '4,9', '4.9 million, is that right?'],
    ['lardom-8-utbildningsintresse/sjukskoterska-28', '28%', 'typ 28 procent?', '2 800', '2,800'],
    ['uppdrag/tjugotva-yrkesgrupper', '22', 'siffran 22'],
  ] as const)
    for (const question of questions) expect.soft(firstOf(question), question).toBe(claim)
})

test('a share that the document does not state is named in the no', () => {
  const { refusal } = expectOutcome(ask('80 %'), 'none')
  expect(refusal).toMatchObject({ reason: 'no-match' })
  expect(core.present(ask('80 %'), 'short').plain).toContain('80')
})

test('a year, a place in a list and a question with a subject are no figure', () => {
  expect(firstOf('2022')).toBe('lardom-8-utbildningsintresse/uka-2022')
  expect(ask('lärdom 7')).toMatchObject({ outcome: 'answer', section: { id: 'lardom-7-digitalt' } })
  for (const listed of ['räkna upp alla 22', 'vilka 22?']) expect.soft(ask(listed).outcome, listed).toBe('none')
  expect(ask('sida 14').outcome).toBe('list')
  expect(core.converse('14', core.converse('fotnot 13').context).answer).toMatchObject({ section: { id: 'fotnot-14' } })
})
