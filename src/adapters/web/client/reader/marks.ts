/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { ASKED_PARAMETER } from '../../addresses.ts'
import { createWordFinder } from '../../word-finder.ts'

/** Marks the words that the search which led here asked for; browsers without highlights show the page unmarked. */
export function markAsked(): void {
  const asked = new URLSearchParams(location.search).get(ASKED_PARAMETER)?.split(' ') ?? []
  const finder = createWordFinder(asked)
  if (!finder || typeof Highlight === 'undefined') return
  const highlight = new Highlight()
  for (const part of document.querySelectorAll('h1, .digest, .verbatim .words')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const place of finder.placesIn(node.nodeValue ?? '')) highlight.add(rangeOf(node, place))
    }
  }
  CSS.highlights.set('asked', highlight)
}

function rangeOf(node: Node, [from, to]: readonly [number, number]): Range {
  const range = new Range()
  range.setStart(node, from)
  range.setEnd(node, to)
  return range
}
