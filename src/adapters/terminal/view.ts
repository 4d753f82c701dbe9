import type { Answer, Core, View } from '../../core/index.ts'

/**
 * What of an answer is shown at a terminal. The screen scrolls: a list is there at once.
 * @param isOpened whether the section is shown whole
 */
export const viewOf = (answer: Answer, { present }: Core, isOpened: boolean): View =>
  present(answer, isOpened || answer.outcome === 'list' ? 'whole' : 'short')
