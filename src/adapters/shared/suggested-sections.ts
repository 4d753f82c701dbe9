import type { Answer, SectionRef } from '../../core/index.ts'

/** What may be asked about next, best first: what may have been meant, what belongs to it, what is near where nothing answers. */
export function suggestedSections(answer: Answer): readonly SectionRef[] {
  if (answer.outcome === 'answer') return [...answer.alternatives, ...answer.next]
  return answer.outcome === 'none' ? answer.nearest : []
}
