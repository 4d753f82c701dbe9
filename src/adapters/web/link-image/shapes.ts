import type { DocumentKnowledge } from '../../../core/index.ts'
import { connectionsIn } from '../trace/connections.ts'
import { type Connector, layOut, type Measures } from '../trace/layout.ts'
import type { Colour, Shape } from './raster.ts'

/** As Slack, Teams and others show a link's image: 1.91 to 1. */
export const IMAGE_WIDTH = 1200
export const IMAGE_HEIGHT = 630

/* The light colours of the style sheet, `client/style/colours.css`. */
export const PAPER: Colour = [0xfc, 0xfb, 0xf8]
const BRAND: Colour = [0x0b, 0x56, 0x66]
const QUIET: Colour = [0x5d, 0x58, 0x50]
const RULE: Colour = [0xd9, 0xd4, 0xc9]
const KINDS: Readonly<Record<string, Colour>> = {
  lesson: BRAND,
  challenge: [0x8a, 0x43, 0x10],
  proposal: [0x3d, 0x4a, 0x99],
}

/** The band at the left, with the mark. */
const BAND = 300
const MARGIN = 60
const STROKE = 3
/** Before it is fitted to the room beside the band. */
const MEASURES: Measures = { width: 760, boxWidth: 260, characters: 0 }

/** The mark of the pages, and the document's connections at a glance; the mark alone where there are none. */
export function shapesOf(knowledge: DocumentKnowledge): Shape[] {
  const { width, height, boxes, lines } = layOut(connectionsIn(knowledge), () => '', MEASURES)
  const room = { width: IMAGE_WIDTH - BAND - 2 * MARGIN, height: IMAGE_HEIGHT - 2 * MARGIN }
  const scale = Math.min(room.width / width, room.height / Math.max(1, height))
  const left = BAND + MARGIN + (room.width - width * scale) / 2
  const top = MARGIN + (room.height - height * scale) / 2
  return [
    ...brand(boxes.length === 0),
    ...lines.map((line): Shape => {
      const points = curve(line).map(([x, y]) => [left + x * scale, top + y * scale] as const)
      return { kind: 'line', points, width: STROKE, colour: QUIET }
    }),
    ...boxes.map(({ x, y, width, height, section, orphan }): Shape => {
      const colour = orphan ? RULE : (KINDS[section.kind] ?? QUIET)
      const place = { x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale }
      return { kind: 'box', ...place, radius: 6, colour }
    }),
  ]
}

/** The sign of the icon, large on a band of its own. @param isAlone on the whole image */
function brand(isAlone: boolean): Shape[] {
  const width = isAlone ? IMAGE_WIDTH : BAND
  const [x, y] = [width / 2, IMAGE_HEIGHT / 2]
  const [long, thick] = [150, 34]
  const bar = (width: number, height: number): Shape => ({
    kind: 'box',
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    radius: 0,
    colour: PAPER,
  })
  return [
    { kind: 'box', x: 0, y: 0, width, height: IMAGE_HEIGHT, radius: 0, colour: BRAND },
    bar(long, thick),
    bar(thick, long),
  ]
}

/** Corners enough for a curve to look smooth. */
const CORNERS = 24

/** From a box to another, level at both ends. */
function curve({ from, to }: Connector): (readonly [number, number])[] {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
  const [x2, y2] = [to.x, to.y + to.height / 2]
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const t = i / CORNERS
    const middle = 3 * t * (1 - t)
    const x = (1 - t) ** 3 * x1 + (middle * (x1 + x2)) / 2 + t ** 3 * x2
    return [x, (1 - t) ** 2 * (1 + 2 * t) * y1 + t ** 2 * (3 - 2 * t) * y2] as const
  })
}
