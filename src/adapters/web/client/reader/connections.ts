/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Pointing at a section brings out its lines. */
export function followConnections(): void {
  for (const picture of document.querySelectorAll<SVGElement>('svg.trace')) {
    for (const node of picture.querySelectorAll<SVGAElement>('a[data-id]')) {
      for (const kind of ['mouseenter', 'focus']) node.addEventListener(kind, () => light(picture, node.dataset['id']))
      for (const kind of ['mouseleave', 'blur']) node.addEventListener(kind, () => light(picture, undefined))
    }
  }
}

/** Brings out the lines of one section. */
function light(picture: SVGElement, id: string | undefined): void {
  for (const line of picture.querySelectorAll<SVGElement>('.line')) {
    const { from, to } = line.dataset
    line.classList.toggle('lit', id !== undefined && (from === id || to === id))
  }
}
