/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * A claim and the sentence that it rests on light up together, whichever is pointed at or has the focus, and for as long
 * as the address names the claim.
 */
export function lightTogether(): void {
  const chosen: (() => void)[] = []
  for (const sentence of document.querySelectorAll<HTMLElement>('.said[data-claims]')) {
    const ids = sentence.dataset['claims']?.split(' ') ?? []
    const claims = ids.flatMap((id) => document.getElementById(id) ?? [])
    for (const claim of claims) follow(claim, [claim, sentence])
    follow(sentence, [sentence, ...claims])
    chosen.push(() => sentence.classList.toggle('chosen', ids.includes(location.hash.slice(1))))
  }
  const showChosen = (): void => {
    for (const show of chosen) show()
  }
  showChosen()
  window.addEventListener('hashchange', showChosen)
}

function follow(element: HTMLElement, together: readonly HTMLElement[]): void {
  const light = (isLit: boolean) => () => {
    for (const one of together) one.classList.toggle('lit', isLit)
  }
  for (const kind of ['mouseenter', 'focusin']) element.addEventListener(kind, light(true))
  for (const kind of ['mouseleave', 'focusout']) element.addEventListener(kind, light(false))
}
