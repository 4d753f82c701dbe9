import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/core/index.ts'
import { ask, expectOutcome } from '../../fixtures/memo.ts'

const NOTHING_SAID = `ja; nej; bra; vad mer; mer; mer om det; varför; är det sant; vad tycker du; va; hm; hmm; jaha; nu då; ok;
  okej; när; vem; precis; visst; stämmer det; yes; no; why; tell me more; is that true; what do you think`

const POINTING_BACK = `vem ska betala det?; vad är fel med den?; vad kostar det; hur finansieras det; när börjar det då;
  och hur stor är den?; what is wrong with it; who should pay for it; and how big is that`

const list = (text: string): string[] => text.split(';').map((item) => item.trim())

describe('each question stands alone', () => {
  test.each([...list(NOTHING_SAID), ...list(POINTING_BACK)])('%s', (question) => {
    const help = expectOutcome(ask(question), 'help')
    expect(help.occasion).toBe('alone')
    expect(plainText(help)).toMatch(/^(Varje fråga står för sig|Each question stands alone)/)
  })
})

describe('a question with a subject of its own is answered', () => {
  test.each([
    'rådet',
    'om',
    'vfu',
    'brist',
    'AT',
    'nära vård',
    'varför behövs det fler läkare',
    'när ställdes operationerna in',
    'hur många ledamöter är det',
    'är det brist på läkare',
    'och läkare då?',
    'vad handlar det om',
  ])('%s', (question) => {
    expect(ask(question).outcome).not.toBe('help')
  })
})
