/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/* What JavaScript adds to the pages, which can be read without it. */

/** How long a notice stands, in milliseconds: long enough to be read aloud. */
const NOTICE_MS = 4000

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  button.hidden = false
  button.addEventListener('click', () => void copy(button))
}

/** Copies a text; where the browser does not let us, marks it for the reader to copy. */
async function copy({ dataset, parentElement }: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(dataset['copies'] ?? '')
  const notice = parentElement?.querySelector('[role=status]')
  if (!source) return
  let said = dataset['copied']
  try {
    await navigator.clipboard.writeText(source.textContent.trim())
  } catch {
    getSelection()?.selectAllChildren(source)
    said = dataset['selected']
  }
  if (!notice) return
  notice.textContent = said ?? ''
  setTimeout(() => (notice.textContent = ''), NOTICE_MS)
}

for (const picture of document.querySelectorAll<SVGElement>('svg.trace')) {
  for (const node of picture.querySelectorAll<SVGAElement>('a[data-id]')) {
    for (const kind of ['mouseenter', 'focus']) node.addEventListener(kind, () => light(picture, node.dataset['id']))
    for (const kind of ['mouseleave', 'blur']) node.addEventListener(kind, () => light(picture, undefined))
  }
}

/** Brings out the lines of one section. */
function light(picture: SVGElement, id: string | undefined): void {
  for (const line of picture.querySelectorAll<SVGElement>('.line')) {
    const { from, to } = line.dataset
    line.classList.toggle('lit', id !== undefined && (from === id || to === id))
  }
}
