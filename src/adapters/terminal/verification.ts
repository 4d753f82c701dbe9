import {
  type Block,
  type Catalogue,
  type Finding,
  type Language,
  noteLine,
  notesHeading,
  numberedKind,
  placeOf,
  type Section,
  type Tolerance,
} from '../../core/index.ts'
import type { CheckedQuotation } from '../shared/verification-record.ts'
import type { Entry } from './render.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/** A common word stands in most sections; nobody reads more places than this. */
const MOST_PLACES = 8

/** As many digits of a SHA-256 tell any two files apart that a person has. */
const SHA_DIGITS = 12

const CHANGES = { kept: 'same', removed: 'missing', added: 'added' } as const

/** Where some words stand. */
type WordsPlace = Pick<Finding, 'section' | 'pages'>

/** What a check of a quotation found. */
export function verificationBlocks(checked: CheckedQuotation, catalogue: Catalogue, language: Language): Block[] {
  const words = TERMINAL_WORDING[language].verification
  switch (checked.outcome) {
    case 'exact':
      return [
        lead(words.exact(placeIn(checked.finding, language), titleOf(checked.finding.section, language))),
        { kind: 'quote', text: checked.finding.text, source: '' },
        ...tolerated(checked.tolerated, language),
        ...evidence(checked.finding, catalogue, language),
        ...elsewhere(checked.others, language),
      ]
    case 'scattered':
      return [
        lead(words.scattered),
        ...checked.findings.flatMap((finding): Block[] => {
          const source = words.piece(placeIn(finding, language), titleOf(finding.section, language))
          return [{ kind: 'quote', text: finding.text, source }, ...evidence(finding, catalogue, language)]
        }),
        ...tolerated(checked.tolerated, language),
      ]
    case 'departs':
      return [
        lead(words.departs(placeIn(checked.finding, language), titleOf(checked.finding.section, language))),
        { kind: 'quote', text: checked.finding.text, source: words.closest },
        { kind: 'heading', text: words.difference },
        { kind: 'difference', pieces: checked.changes.map(({ kind, text }) => ({ change: CHANGES[kind], text })) },
        ...evidence(checked.finding, catalogue, language),
      ]
    case 'absent':
      return [lead(words.absent)]
  }
}

const lead = (strong: string): Block => ({ kind: 'lead', strong, rest: '' })

function tolerated(tolerances: readonly Tolerance[], language: Language): Block[] {
  const words = TERMINAL_WORDING[language].verification
  const names = tolerances.map((tolerance) => words.tolerance[tolerance])
  return names.length === 0 ? [] : [{ kind: 'text', text: words.tolerated(names.join(', ')) }]
}

/** One line by which anybody finds the words again in the same file, and the footnotes that they refer to. */
function evidence(
  { source, start, end, footnotes, section }: Finding,
  catalogue: Catalogue,
  language: Language,
): Block[] {
  const { receipt } = TERMINAL_WORDING[language].verification
  const document = catalogue.document(section.document)
  const notes = footnotes.flatMap((number) => document.numbered('footnote', number) ?? [])
  return [
    { kind: 'note', text: receipt(source.file, source.sha256.slice(0, SHA_DIGITS), start, end) },
    ...group(
      notesHeading(notes, language),
      notes.map((note) => entry(noteLine(note, language), note)),
    ),
  ]
}

function elsewhere(places: readonly WordsPlace[], language: Language): Block[] {
  const { alsoIn, moreSections } = TERMINAL_WORDING[language].verification
  const named = places.slice(0, MOST_PLACES)
  const more = places.length - named.length
  return [
    ...group(
      alsoIn,
      named.map((place) => entry(`${titleOf(place.section, language)} (${placeIn(place, language)})`, place.section)),
    ),
    ...(more > 0 ? [{ kind: 'note', text: moreSections(more) } as const] : []),
  ]
}

const entry = (label: string, { id }: Section): Entry => ({
  kind: 'item',
  label,
  target: { to: 'section', section: id },
})

const group = (text: string, entries: readonly Entry[]): Block[] =>
  entries.length === 0 ? [] : [{ kind: 'heading', text }, ...entries]

/** The pages of the words themselves, which are fewer than those of their section. */
const placeIn = ({ section, pages }: WordsPlace, language: Language): string => placeOf({ ...section, pages }, language)

/** `Förslag 3. …`, with the title as the document has it: there the words are looked up. */
function titleOf(section: Section, language: Language): string {
  const label = numberedKind(section, language)
  return `${label && `${label}. `}${section.title.sv}`
}
