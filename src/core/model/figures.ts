import type { Claim, FigureKind } from './claim.ts'
import type { Section } from './section.ts'

/** Figures first, dates last; where a statement comes from and how to reach somebody is no figure. */
const LISTED: readonly FigureKind[] = ['figure', 'contents', 'date']

/** A claim that states a figure, with its section. */
export interface FigureClaim {
  readonly claim: Claim
  readonly section: Section
}

/** The figures and dates of some sections, each once, in the order of the pages that state them. */
export function listedFigures(sections: readonly Section[]): FigureClaim[] {
  return sections
    .flatMap((section) => section.claims.map((claim) => ({ claim, section })))
    .filter(({ claim: { figure } }) => figure !== undefined && LISTED.includes(figure.kind) && !figure.repeats)
    .sort((a, b) => rank(a) - rank(b) || firstPage(a) - firstPage(b))
}

const rank = ({ claim: { figure } }: FigureClaim): number => (figure ? LISTED.indexOf(figure.kind) : LISTED.length)

/** What stands on no printed page comes last. */
const firstPage = ({ claim, section }: FigureClaim): number =>
  Math.min(...(claim.pages.length > 0 ? claim.pages : section.pages), Number.MAX_SAFE_INTEGER)
