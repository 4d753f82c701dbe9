/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { ASKED_PARAMETER } from '../../addresses.ts'
import { wordPattern } from '../../word-pattern.ts'

/** Marks the words that the search which led here asked for; browsers without highlights show the page unmarked. */
export function markAsked(): void {
  const asked = new URLSearchParams(location.search).get(ASKED_PARAMETER)?.split(' ') ?? []
  const pattern = wordPattern(asked)
  if (!pattern || typeof Highlight === 'undefined') return
  const highlight = new Highlight()
  for (const part of document.querySelectorAll('h1, .digest, .verbatim .words')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of (node.nodeValue ?? '').matchAll(pattern)) highlight.add(rangeOf(node, match))
    }
  }
  CSS.highlights.set('asked', highlight)
}

function rangeOf(node: Node, match: RegExpExecArray): Range {
  const range = new Range()
  range.setStart(node, match.index)
  range.setEnd(node, match.index + match[0].length)
  return range
}
