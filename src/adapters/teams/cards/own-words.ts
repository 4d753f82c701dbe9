import { type Language, placeOf, ranges, verbatimOf, WORDING } from '../../../core/index.ts'
import type { Reader } from '../reader.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { container, type Element, note, paragraph, run } from './elements.ts'
import type { Part } from './part.ts'

/** Characters of a part's own words: almost three times the longest part of the memo, in a tenth of the 100 KB. */
const LONGEST = 8000

/** All of a part in the document's own words, apart from our digest, with the way to the rest where it is too long. */
export function verbatim({ section, language }: Part, reader: Reader | undefined): Element[] {
  const own = verbatimOf(section, LONGEST)
  if (!own) return []
  const { verbatimText, restElsewhere, readOn } = TEAMS_WORDING[language]
  const url = reader?.urlOf(section, language)
  const link = (to: string) =>
    run(readOn, { color: 'Accent', underline: true, selectAction: { type: 'Action.OpenUrl', title: readOn, url: to } })
  return setApart(verbatimText, [
    note(placeAndNotes(placeOf({ ...section, pages: own.pages }, language), own.footnotes, language)),
    ...own.paragraphs.map(({ kind, text }) =>
      paragraph([run(kind === 'item' ? `• ${text}` : text, kind === 'heading' ? { weight: 'Bolder' } : {})]),
    ),
    ...(own.cut ? [paragraph([run(`${restElsewhere} `), ...(url === undefined ? [] : [link(url)])])] : []),
  ])
}

/** The document's words in a box with a label. */
export const setApart = (label: string, content: readonly Element[]): Element[] => [
  container([note(label), ...content], { style: 'emphasis', spacing: 'Medium' }),
]

/** `s. 9–10 · fotnot 10–12`. */
export const placeAndNotes = (place: string, footnotes: readonly number[], language: Language): string =>
  [place, footnotes.length > 0 ? WORDING[language].footnotes(ranges(footnotes)) : ''].filter(Boolean).join(' · ')
