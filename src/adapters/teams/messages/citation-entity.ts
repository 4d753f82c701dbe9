import type { Entity } from 'botbuilder'
import { type Citation, cutAtSentence, type Language, shortCitation } from '../../../core/index.ts'
import { LIMITS } from '../limits.ts'
import type { Reader } from '../reader.ts'

/** The mark in the text that an entity's claim explains. */
export const citationMark = (position: number): string => `[${position}]`

/**
 * The source behind `[1]` in a message's text, as Teams shows it when one points at the mark. Without the label for
 * AI: there is none.
 */
export function citationEntity(citation: Citation, language: Language, reader: Reader | undefined): Entity {
  const { section, document } = citation
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: [
      {
        '@type': 'Claim',
        position: 1,
        appearance: {
          '@type': 'DigitalDocument',
          name: cutAtSentence(shortCitation(citation, language), LIMITS.citationName),
          abstract: cutAtSentence(`${section.title.sv}. ${document.title.sv}`, LIMITS.citationAbstract),
          url: reader?.urlOf(section, language) ?? document.url,
        },
      },
    ],
  }
}
