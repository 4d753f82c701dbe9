import { BYTES_A_PIXEL } from './png.ts'

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number]

/** What is drawn, in pixels from the upper left corner. */
export type Shape =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius: number
      readonly colour: Colour
    }
  | {
      readonly kind: 'line'
      /** x and y of each corner. */
      readonly points: readonly (readonly [number, number])[]
      readonly width: number
      readonly colour: Colour
    }

type Box = Extract<Shape, { kind: 'box' }>
type Line = Extract<Shape, { kind: 'line' }>

/** Draws shapes over each other with smooth edges. @returns red, green and blue of each pixel, row by row */
export function rasterise(shapes: readonly Shape[], width: number, height: number, paper: Colour): Uint8Array {
  const pixels = new Uint8Array(width * height * BYTES_A_PIXEL)
  for (let i = 0; i < pixels.length; i += BYTES_A_PIXEL) pixels.set(paper, i)
  for (const shape of shapes) {
    const { left, top, right, bottom } = boundsOf(shape)
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      for (let x = Math.max(0, left); x < Math.min(width, right); x++) {
        // A pixel is covered as far as its middle is inside the edge: half of it where the edge goes through.
        const covered = 0.5 - distanceTo(shape, x + 0.5, y + 0.5)
        if (covered > 0) blend(pixels, (y * width + x) * BYTES_A_PIXEL, shape.colour, Math.min(1, covered))
      }
    }
  }
  return pixels
}

function blend(pixels: Uint8Array, at: number, colour: Colour, share: number): void {
  colour.forEach((value, i) => {
    const under = pixels[at + i] ?? 0
    pixels[at + i] = Math.round(under + (value - under) * share)
  })
}

function boundsOf(shape: Shape) {
  const edge = 1 + (shape.kind === 'line' ? shape.width : 0)
  const corners =
    shape.kind === 'line'
      ? shape.points
      : [
          [shape.x, shape.y],
          [shape.x + shape.width, shape.y + shape.height],
        ]
  const xs = corners.map(([x = 0]) => x)
  const ys = corners.map(([, y = 0]) => y)
  return {
    left: Math.floor(Math.min(...xs) - edge),
    top: Math.floor(Math.min(...ys) - edge),
    right: Math.ceil(Math.max(...xs) + edge),
    bottom: Math.ceil(Math.max(...ys) + edge),
  }
}

/** From a point to the edge of what is drawn, in pixels; negative inside. */
const distanceTo = (shape: Shape, x: number, y: number): number =>
  shape.kind === 'box' ? distanceToBox(shape, x, y) : distanceToLine(shape, x, y)

function distanceToBox({ radius, ...box }: Box, x: number, y: number): number {
  const across = Math.abs(x - box.x - box.width / 2) - box.width / 2 + radius
  const down = Math.abs(y - box.y - box.height / 2) - box.height / 2 + radius
  const outside = Math.hypot(Math.max(across, 0), Math.max(down, 0))
  return outside + Math.min(Math.max(across, down), 0) - radius
}

function distanceToLine({ points, width }: Line, x: number, y: number): number {
  let nearest = Infinity
  points.slice(1).forEach(([x2, y2], i) => {
    const [x1, y1] = points[i] ?? [x2, y2]
    const [dx, dy] = [x2 - x1, y2 - y1]
    const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)
    const share = Math.min(1, Math.max(0, along))
    nearest = Math.min(nearest, Math.hypot(x - x1 - share * dx, y - y1 - share * dy))
  })
  return nearest - width / 2
}
