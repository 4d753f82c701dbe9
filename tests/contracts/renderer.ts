import { describe, expect, it } from 'vitest'
import { type Answer, type Choices, type Found, placeOf, plainText } from '../../src/core/index.ts'
import { everyAnswer, everyPart, KNOWLEDGE, WITH_FILE } from './every-answer.ts'

/** A channel's renderer, as the contract looks at it. */
export interface Channel {
  readonly name: string
  /** Draws an answer as the channel sends it. */
  draw(answer: Answer): Drawn
}

export interface Drawn {
  /** All that a person sees, without markup. */
  readonly visible: string
  /** What a screen reader or a notification gets. */
  readonly spoken: string
  /** The message as sent, to be the same each time. */
  readonly message: unknown
  /** Rules of the platform that the message breaks. */
  readonly problems: readonly string[]
}

/** What every channel owes to every answer, whether the document's own words are there or not. */
export function testRenderer(channel: Channel): void {
  describe.each(KNOWLEDGE)(`${channel.name}, $name: every answer`, (knowledge) => {
    const samples = everyAnswer(knowledge)

    it.each(samples)('keeps the platform’s rules: $name', ({ answer }) => {
      expect(channel.draw(answer).problems).toEqual([])
    })

    it.each(samples)('can be heard and is drawn the same twice: $name', ({ answer }) => {
      const { spoken, message } = channel.draw(answer)
      expect(spoken.trim()).not.toBe('')
      expect(channel.draw(answer).message).toEqual(message)
    })
  })

  describe.each(KNOWLEDGE)(`${channel.name}, $name: every part`, (knowledge) => {
    it.each(everyPart(knowledge))('says the lead and its place: $name', ({ answer }) => {
      const { visible, spoken } = channel.draw(answer)
      const { section, language } = answer
      for (const said of [section.digest[language].lead, placeOf(section, language)]) {
        expect(visible).toContain(said)
        expect(spoken).toContain(said)
      }
      expect(plainText(answer)).toContain(section.title.sv)
    })
  })

  describe(`${channel.name}, ${WITH_FILE.name}: every quotation`, () => {
    const quoting = everyAnswer(WITH_FILE).flatMap(({ name, answer }) =>
      isLed(answer) && answer.quote ? [{ name, answer, quote: answer.quote }] : [],
    )

    it('stands in answers and in choices', () => {
      expect(new Set(quoting.map(({ answer }) => answer.outcome))).toEqual(new Set(['answer', 'choices']))
    })

    it.each(quoting)('is exact, with its pages: $name', ({ answer, quote }) => {
      const { visible } = channel.draw(answer)
      expect(visible).toContain(`”${quote.text}`)
      expect(visible).toContain(placeOf({ ...answer.section, pages: quote.pages }, answer.language))
    })
  })
}

const isLed = (answer: Answer): answer is Found | Choices => answer.outcome === 'answer' || answer.outcome === 'choices'
