import { expect, test } from 'vitest'
import { ask, items, plainOf } from '../../../fixtures/memo.ts'

const NOTHING_SAID = `ja; nej; vad mer; mer; mer om det; varför; är det sant; vad tycker du; va; hm; hmm; jaha; nu då; ok;
  okej; när; vem; precis; visst; stämmer det; yes; no; why; tell me more; is that true; what do you think`

const POINTING_BACK = `vem ska betala det?; vad är fel med den?; vad kostar det; hur finansieras det; när börjar det då;
  och hur stor är den?; what is wrong with it; who should pay for it; and how big is that`

test('where nothing was said, a pronoun means the document if anything of it is asked for', () => {
  expect(ask('när publicerades den')).toMatchObject({ outcome: 'answer', section: { id: 'forord' } })
  expect(ask('vad är detta')).toMatchObject({ outcome: 'answer', section: { id: 'sammanfattning' } })
  for (const question of ['hur gick det', 'är det sant', 'stämmer det'])
    expect.soft(ask(question), question).toMatchObject({ outcome: 'help', reason: 'alone' })
})

test('a question that leans on what was not said is told so', () => {
  for (const question of items(`${NOTHING_SAID}; ${POINTING_BACK}`)) {
    expect.soft(ask(question), question).toMatchObject({ outcome: 'help', reason: 'alone' })
  }
  expect(plainOf('vem ska betala det?')).toMatch(/^Jag vet inte vad du syftar på\./)
  expect(plainOf('who should pay for it')).toMatch(/^I do not know what you refer to\./)
})

test('a question with a subject of its own is answered', () => {
  for (const question of items(`rådet; om; vfu; brist; AT; nära vård; varför behövs det fler läkare;
    när ställdes operationerna in; hur många ledamöter är det; är det brist på läkare; och läkare då?;
    vad handlar det om`))
    expect.soft(ask(question).outcome, question).not.toBe('help')
})
