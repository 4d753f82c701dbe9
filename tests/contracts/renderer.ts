import { describe, expect, it } from 'vitest'
import { type Answer, placeOf, plainText } from '../../src/core/index.ts'
import { everyAnswer, everyPart } from './every-answer.ts'

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

/** What every channel owes to every answer. */
export function testRenderer(channel: Channel): void {
  describe(`${channel.name}: every answer`, () => {
    const samples = everyAnswer()

    it.each(samples)('keeps the platform’s rules: $name', ({ answer }) => {
      expect(channel.draw(answer).problems).toEqual([])
    })

    it.each(samples)('can be heard and is drawn the same twice: $name', ({ answer }) => {
      const { spoken, message } = channel.draw(answer)
      expect(spoken.trim()).not.toBe('')
      expect(channel.draw(answer).message).toEqual(message)
    })
  })

  describe(`${channel.name}: every part`, () => {
    it.each(everyPart())('says the lead and its place: $name', ({ answer }) => {
      const { visible, spoken } = channel.draw(answer)
      const { section, language } = answer
      for (const said of [section.digest[language].lead, placeOf(section, language)]) {
        expect(visible).toContain(said)
        expect(spoken).toContain(said)
      }
      expect(plainText(answer)).toContain(section.title.sv)
    })
  })
}
