/// <reference lib="dom" />

/** As in the style sheets. */
const PHONE = '(max-width: 44rem)'

/** On the front page one can type at once where there is a mouse; on a phone that would open the keyboard. */
export function startInField(): void {
  const field = document.querySelector<HTMLInputElement>('.front .search input')
  if (field && location.hash === '' && matchMedia('(pointer: fine)').matches) field.focus({ preventScroll: true })
}

/** On a phone an answer comes into view by itself, but not when one comes back to it. */
export function toAnswer(): void {
  const [visit] = performance.getEntriesByType('navigation')
  const isNew = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate'
  if (isNew && location.hash === '' && matchMedia(PHONE).matches) document.querySelector('.found > *')?.scrollIntoView()
}
