import type { PlacedFact } from './answer.ts'
import { type FactKind, type Section } from './section.ts'

/** Figures first, dates last; where a statement comes from and how to reach somebody is no figure. */
const LISTED: readonly FactKind[] = ['figure', 'contents', 'date']

/** The figures and dates of some parts, each once, in the order of the pages that state them. */
export function listedFacts(sections: readonly Section[]): PlacedFact[] {
  const all = sections.flatMap((section) => section.facts.map((fact) => ({ fact, section })))
  return all
    .filter(({ fact }) => LISTED.includes(fact.kind) && !fact.repeats)
    .sort((a, b) => rank(a) - rank(b) || firstPage(a) - firstPage(b))
}

const rank = ({ fact }: PlacedFact): number => LISTED.indexOf(fact.kind)

/** What stands on no printed page comes last. */
const firstPage = ({ fact, section }: PlacedFact): number =>
  Math.min(...(fact.pages ?? section.pages), Number.MAX_SAFE_INTEGER)
