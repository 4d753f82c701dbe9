import type { Form, Target } from '../../core/index.ts'

/**
 * How much is shown of what a target opens. A term and a claim are less than their section: shown whole they would be lost
 * in it.
 * @param ofSection how much of a section
 */
export function formOf(target: Target, ofSection: 'short' | 'whole'): Form {
  if (target.to === 'list') return { page: target.page }
  return target.to === 'section' ? ofSection : 'short'
}
