import { type Answer, type Found, PACKS, shortName } from '../../core/index.ts'
import type { ReaderLinks } from './reader-links.ts'

/** A link with its name: an address alone tells a screen reader nothing. */
export interface NamedLink {
  readonly label: string
  readonly url: string
}

/** Where a section is read on the web. @param url of the reader's page */
export const readLinkTo = (url: string, { section, language }: Pick<Found, 'section' | 'language'>): NamedLink => ({
  label: PACKS[language].messages.actions.read(shortName(section, language)),
  url,
})

/** The reader's page of the section that answers; undefined where none does, or there is no reader. */
export const readLink = (answer: Answer, reader: ReaderLinks | undefined): NamedLink | undefined =>
  reader && answer.outcome === 'answer' ? readLinkTo(reader.urlOf(answer.section, answer.language), answer) : undefined
