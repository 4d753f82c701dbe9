import {
  type Catalogue,
  type Change,
  citationLine,
  type Finding,
  headingOf,
  type Tolerance,
} from '../../../core/index.ts'
import { MCP_WORDING } from '../wording.ts'
import type { CheckedQuotation } from '../../shared/verification-record.ts'

const WORDS = MCP_WORDING.verify

/** A common word stands in most sections; more places than this say nothing. */
const MOST_PLACES = 8

/** What a check found, to be read: where the words stand, and the document's own. */
export function verificationText(checked: CheckedQuotation, catalogue: Catalogue): string {
  switch (checked.outcome) {
    case 'exact':
      return lines(
        WORDS.exact(sourceOf(checked.finding, catalogue)),
        quoted(checked.finding),
        toleratedLine(checked.tolerated),
        alsoLine(checked.others),
      )
    case 'scattered': {
      const pieces = checked.findings.map((finding) => [WORDS.exact(sourceOf(finding, catalogue)), quoted(finding)])
      return lines(WORDS.scattered, ...pieces.flat(), toleratedLine(checked.tolerated))
    }
    case 'departs':
      return lines(
        WORDS.departs(sourceOf(checked.finding, catalogue)),
        quoted(checked.finding),
        WORDS.difference,
        checked.changes.map(marked).join(' '),
      )
    case 'absent':
      return WORDS.absent
  }
}

const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')

const quoted = ({ text }: Finding): string => `“${text}”`

function sourceOf({ section, pages, footnotes }: Finding, catalogue: Catalogue): string {
  const { document } = catalogue.document(section.document)
  return citationLine({ document: document.id, section, pages, footnotes }, document, 'en')
}

const toleratedLine = (tolerated: readonly Tolerance[]): string =>
  tolerated.length === 0 ? '' : WORDS.tolerated(tolerated.join(', '))

function alsoLine(others: readonly Pick<Finding, 'section' | 'pages'>[]): string {
  const named = others.slice(0, MOST_PLACES).map(({ section, pages }) => headingOf({ ...section, pages }, 'en'))
  return named.length === 0 ? '' : WORDS.alsoIn(named.join('; '), others.length - named.length)
}

/** As `wdiff` writes differences. */
function marked({ kind, text }: Change): string {
  switch (kind) {
    case 'kept':
      return text
    case 'removed':
      return `[-${text}-]`
    case 'added':
      return `{+${text}+}`
  }
}
