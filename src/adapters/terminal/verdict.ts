import {
  type Catalogue,
  type Finding,
  type Language,
  numberedKind,
  placeOf,
  type Section,
  type Tolerance,
} from '../../core/index.ts'
import { type Block, group, item, lead, paragraph, quiet, quote } from './blocks.ts'
import type { JudgedVerdict } from './check.ts'
import { receipt, sources } from './originals.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/** A common word stands in most parts; nobody reads more places than this. */
const MOST_PLACES = 8

/** Where some words stand. */
type WordsPlace = Pick<Finding, 'section' | 'pages'>

/** What a check of a quotation found, piece by piece. */
export function layoutVerdict(verdict: JudgedVerdict, catalogue: Catalogue, language: Language): Block[] {
  const words = TERMINAL_WORDING[language].verdict
  switch (verdict.outcome) {
    case 'exact':
      return [
        lead(words.exact(placeIn(verdict.finding, language), titleOf(verdict.finding.section, language))),
        quote(verdict.finding.text),
        ...tolerated(verdict.tolerated, language),
        ...evidence(verdict.finding, catalogue, language),
        ...elsewhere(verdict.others, language),
      ]
    case 'scattered':
      return [
        lead(words.scattered),
        ...verdict.findings.flatMap((finding) => piece(finding, catalogue, language)),
        ...tolerated(verdict.tolerated, language),
      ]
    case 'departs':
      return [
        lead(words.departs(placeIn(verdict.finding, language), titleOf(verdict.finding.section, language))),
        ...group(words.closest, [quote(verdict.finding.text)]),
        ...group(words.difference, [{ kind: 'difference', changes: verdict.changes }]),
        ...evidence(verdict.finding, catalogue, language),
      ]
    case 'absent':
      return [lead(words.absent)]
  }
}

function tolerated(tolerances: readonly Tolerance[], language: Language): Block[] {
  const words = TERMINAL_WORDING[language].verdict
  const names = tolerances.map((tolerance) => words.tolerance[tolerance])
  return names.length === 0 ? [] : [paragraph(words.tolerated(names.join(', ')))]
}

const evidence = (
  { source, start, end, footnotes, section }: Finding,
  catalogue: Catalogue,
  language: Language,
): Block[] => [receipt(source, start, end, language), ...sources(footnotes, section, catalogue, language)]

/** One of the places from which a quotation is put together. */
const piece = (finding: Finding, catalogue: Catalogue, language: Language): Block[] => [
  ...group(TERMINAL_WORDING[language].verdict.piece(placeIn(finding, language), titleOf(finding.section, language)), [
    quote(finding.text),
  ]),
  ...evidence(finding, catalogue, language),
]

function elsewhere(places: readonly WordsPlace[], language: Language): Block[] {
  const { alsoIn, moreParts } = TERMINAL_WORDING[language].verdict
  const more = places.length - MOST_PLACES
  return [
    ...group(
      alsoIn,
      places.slice(0, MOST_PLACES).map((place) => toItem(place, language)),
    ),
    ...(more > 0 ? [quiet(moreParts(more))] : []),
  ]
}

const toItem = (place: WordsPlace, language: Language): Block =>
  item(`${titleOf(place.section, language)} (${placeIn(place, language)})`, place.section.id)

/** The pages of the words themselves, which are fewer than those of their part. */
const placeIn = ({ section, pages }: WordsPlace, language: Language): string => placeOf({ ...section, pages }, language)

/** `Förslag 3. …`, with the title as the document has it: there the words are looked up. */
function titleOf(section: Section, language: Language): string {
  const label = numberedKind(section, language)
  return `${label && `${label}. `}${section.title.sv}`
}
