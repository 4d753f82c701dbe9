import type { Section } from '../../../core/index.ts'
import { type Connections, leadsNowhere, standsAlone } from './connections.ts'

/** Measures of a picture, in units of its own that are pixels where it is not scaled. */
export interface Measures {
  readonly width: number
  readonly boxWidth: number
  /** Characters that fit in a line of a box; 0 leaves the title out. */
  readonly characters: number
}

/** On a phone the titles would be too small to read: the table is drawn as a picture there. */
export const WIDE: Measures = { width: 960, boxWidth: 410, characters: 44 }

export const TEXT = { inset: 14, label: 22, line: 20, bottom: 12, withoutTitle: 36 } as const

const GAP = 10

/** A section with its place in the picture. */
export interface Box {
  readonly section: Section
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  /** No line leads to or from it. */
  readonly orphan: boolean
}

export interface Connector {
  readonly from: Box
  readonly to: Box
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Connector[]
}

/** Experiences at the left, proposals at the right, each as near the middle of what it rests on as there is room. */
export function layOut(connections: Connections, titleOf: (section: Section) => string, measures: Measures): Picture {
  const { width, boxWidth, characters } = measures
  const box = (section: Section, x: number, orphan: boolean): Box => {
    const lines = characters === 0 ? [] : lineLayout(titleOf(section), characters)
    const height = lines.length === 0 ? TEXT.withoutTitle : TEXT.label + lines.length * TEXT.line + TEXT.bottom
    return { section, x, y: 0, width: boxWidth, height, lines, orphan }
  }
  const left = stacked(connections.experiences.map((section) => box(section, 0, leadsNowhere(section, connections))))
  const right = beside(
    left,
    connections.proposals.map((section) => box(section, width - boxWidth, standsAlone(section, connections))),
  )
  const boxes = [...left, ...right]
  return {
    width,
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)),
    boxes,
    lines: right.flatMap((to) => {
      const from = left.find(({ section }) => section.id === to.section.parent)
      return from ? [{ from, to }] : []
    }),
  }
}

function stacked(boxes: readonly Box[]): Box[] {
  let top = 0
  return boxes.map((box) => {
    const placed = { ...box, y: top }
    top += box.height + GAP
    return placed
  })
}

function beside(left: readonly Box[], boxes: readonly Box[]): Box[] {
  let top = 0
  return boxes.map((box) => {
    const parent = left.find(({ section }) => section.id === box.section.parent)
    const wanted = parent ? parent.y + (parent.height - box.height) / 2 : top
    const placed = { ...box, y: Math.max(top, wanted) }
    top = placed.y + box.height + GAP
    return placed
  })
}

/** Breaks a text at its spaces into lines of at most so many characters; a longer word has a line of its own. */
export function lineLayout(text: string, characters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && longer.length <= characters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
