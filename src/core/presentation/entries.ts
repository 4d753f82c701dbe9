import type { Language } from '../model/language.ts'
import { refOf, type Section, type SectionRef } from '../model/section.ts'
import { fullName, noteLine, pagesText } from './citation.ts'
import type { Block, Entry } from './view.ts'

/** An entry. What is empty is left out. */
export const entryOf = ({ beside = '', text, ...entry }: Omit<Entry, 'kind'>): Entry => ({
  kind: 'item',
  ...entry,
  ...(beside !== '' && { beside }),
  ...(text !== undefined && { text }),
})

/** An entry that opens a section, named by its number and title, with its pages. @param said of it otherwise */
export const sectionEntry = (section: SectionRef, language: Language, said: Partial<Entry> = {}): Entry =>
  entryOf({
    label: fullName(section, language),
    beside: pagesText(section.pages, language),
    target: { to: 'section', section: section.id },
    ...said,
  })

/** A footnote that is a source, with its reference. */
export const noteEntry = (note: Section, language: Language): Entry =>
  sectionEntry(refOf(note), language, { label: noteLine(note, language), beside: '' })

/** `Förslag 2. Verka för VULF-avtal (s. 16)`. */
export const labelOf = ({ label, beside }: Entry): string => (beside === undefined ? label : `${label} (${beside})`)

/** Entries under their heading; nothing where there are none. */
export const groupUnder = (text: string, entries: readonly Entry[]): Block[] =>
  entries.length === 0 ? [] : [{ kind: 'heading', text }, ...entries]
