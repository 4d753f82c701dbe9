import type { Answer, Form, Target } from '../../core/index.ts'

/**
 * How much is shown of what a target opens. A term and a claim are less than their section: shown whole they would be lost
 * in it.
 * @param ofSection how much of a section
 */
export function formOf(target: Target, ofSection: 'short' | 'whole'): Form {
  if (target.to === 'list') return { page: target.page }
  return target.to === 'section' ? ofSection : 'short'
}

/** How much is shown of an answer where one scrolls: a list is there at once. @param isOpened whether a section is shown whole */
export const formOnScreen = ({ outcome }: Answer, isOpened = false): Form =>
  isOpened || outcome === 'list' ? 'whole' : 'short'
