import type { Answer, Core, View } from '../../core/index.ts'

/**
 * What of an answer is shown at a terminal. The screen scrolls: a list is there at once.
 * @param isOpened whether the section is shown whole, under its title
 */
export function viewOf(answer: Answer, { present }: Core, isOpened: boolean): View {
  if (answer.outcome === 'list') return present(answer, 'whole')
  if (answer.outcome !== 'answer' || !isOpened) return present(answer, 'short')
  const whole = present(answer, 'whole')
  return { ...whole, blocks: [{ kind: 'lead', strong: whole.title, rest: '' }, ...whole.blocks] }
}
