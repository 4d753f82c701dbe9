import type { Entity } from 'botbuilder'
import { citationLine, type Found, truncateAtSentence, truncateAtWord } from '../../../core/index.ts'
import { LIMITS } from '../limits.ts'
import type { RenderOptions } from '../options.ts'

/** The mark in the text that an entity explains. */
export const citationMark = (position: number): string => `[${position}]`

/**
 * The source behind `[1]` in a message's text, as Teams shows it when one points at the mark: where it stands, and the
 * document's own words or, without its file, ours. Without the label for AI: there is none.
 */
export function citationEntity({ citation, claims, quotes, language }: Found, { core, reader }: RenderOptions): Entity {
  const { document } = core.catalogue.document(citation.document)
  // The document is in Swedish: its own sentence explains nothing to who asked in English.
  const quote = language === 'sv' ? quotes[0] : undefined
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
          name: truncateAtWord(citationLine(citation, document, language), LIMITS.citationName),
          abstract: truncateAtSentence(quote?.text ?? claims[0].text, LIMITS.citationAbstract),
          url: reader?.urlOf(citation.section, language) ?? document.url,
        },
      },
    ],
  }
}
