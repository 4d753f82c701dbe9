import type { DocumentKnowledge, Section } from '../../../core/index.ts'

/** What one document learned, and what it proposes because of it. */
export interface Connections {
  /** Lessons, challenges, and whatever else a proposal stands in; in reading order. */
  readonly experiences: readonly Section[]
  /** In the order of what they rest on, so that lines do not cross; those that rest on nothing last. */
  readonly proposals: readonly Section[]
}

export function connectionsIn({ sections }: DocumentKnowledge): Connections {
  const proposals = sections.filter(({ kind }) => kind === 'proposal')
  const parents = new Set(proposals.map(({ parent }) => parent))
  const experiences = sections.filter(({ kind, id }) => kind === 'lesson' || kind === 'challenge' || parents.has(id))
  const place = new Map(experiences.map(({ id }, i) => [id, i]))
  const placeOf = ({ parent }: Section): number => place.get(parent ?? '') ?? experiences.length
  return { experiences, proposals: proposals.toSorted((a, b) => placeOf(a) - placeOf(b)) }
}

export const leadsNowhere = ({ id }: Section, { proposals }: Connections): boolean =>
  proposals.every(({ parent }) => parent !== id)

export const standsAlone = ({ parent }: Section, { experiences }: Connections): boolean =>
  experiences.every(({ id }) => id !== parent)
