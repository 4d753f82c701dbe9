import { expect, test } from 'vitest'
import { ask, expectOutcome } from '../../fixtures/memo.ts'

test.each([
  ['hej', 'greeting'],
  ['Hej!', 'greeting'],
  ['HEJSAN', 'greeting'],
  ['tjena', 'greeting'],
  ['god morgon', 'greeting'],
  ['goddag', 'greeting'],
  ['hej på er', 'greeting'],
  ['hello', 'greeting'],
  ['Hi there', 'greeting'],
  ['good morning', 'greeting'],
  ['tack', 'thanks'],
  ['Tack så mycket!', 'thanks'],
  ['tack for hjalpen', 'thanks'],
  ['tusen tack', 'thanks'],
  ['thanks', 'thanks'],
  ['thank you so much', 'thanks'],
  ['hjälp', 'help'],
  ['hjalp', 'help'],
  ['HJÄLP', 'help'],
  ['hjälp mig', 'help'],
  ['help', 'help'],
  ['help me', 'help'],
  ['vad kan du?', 'help'],
  ['vad kan jag fråga om', 'help'],
  ['what can you do', 'help'],
  ['how does this work', 'help'],
  ['vem är du', 'help'],
  ['hejdå', 'farewell'],
  ['Hej då!', 'farewell'],
  ['ok hej då', 'farewell'],
  ['vi ses', 'farewell'],
  ['god natt', 'farewell'],
  ['bye', 'farewell'],
  ['goodbye', 'farewell'],
  ['', 'help'],
  ['   ', 'help'],
  ['?!', 'help'],
  ['👋', 'help'],
])('%j is %s', (question, occasion) => {
  expect(expectOutcome(ask(question), 'help').occasion).toBe(occasion)
})

test.each([
  ['hej, vad föreslår rådet om VFU?', 'forslag-1-vfu'],
  ['tack, men vad betyder VULF', 'fotnot-1'],
  ['kan du hjälpa mig hitta förslaget om e-hälsa', 'forslag-4-e-halsa'],
])('%s is a question all the same', (question, first) => {
  expect(ask(question)).toMatchObject({ section: { id: first } })
})

test.each([
  ['thanks', 'en'],
  ['what can you do', 'en'],
  ['good morning', 'en'],
  ['help', 'en'],
  ['hello', 'en'],
  ['bye', 'en'],
  ['hejdå', 'sv'],
  ['ok', 'sv'],
  ['tack', 'sv'],
  ['hej', 'sv'],
])('%s is answered in its language (%s)', (question, language) => {
  expect(ask(question).language).toBe(language)
})
