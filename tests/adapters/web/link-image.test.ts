import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { drawLinkImages, linkImage } from '../../../src/adapters/web/link-image/index.ts'
import { encodePng } from '../../../src/adapters/web/link-image/png.ts'
import { type Colour, rasterise } from '../../../src/adapters/web/link-image/raster.ts'
import { core } from './support/open-web.ts'

const [memo] = core.catalogue.documents

/** Width, height and pixels of a PNG that is stored as ours are. */
function decode(png: Uint8Array): { width: number; height: number; at: (x: number, y: number) => number[] } {
  const bytes = Buffer.from(png)
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)))
  const length = width * 3 + 1
  for (let y = 1; y < height; y++)
    for (let x = 1; x < length; x++)
      rows[y * length + x] = (rows[y * length + x] ?? 0) + (rows[(y - 1) * length + x] ?? 0)
  return { width, height, at: (x, y) => [...rows.subarray(y * length + 1 + x * 3, y * length + 4 + x * 3)] }
}

const WHITE: Colour = [255, 255, 255]
const BLACK: Colour = [0, 0, 0]

describe('a PNG', () => {
  test('holds its pixels', () => {
    const { width, height, at } = decode(encodePng(2, 2, Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 250, 251, 252])))
    expect([width, height, at(0, 0), at(1, 0), at(0, 1), at(1, 1)]).toEqual([
      2,
      2,
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [250, 251, 252],
    ])
  })

  test('has edges that are half covered, half drawn', () => {
    const box = { kind: 'box', x: 1.5, y: 1, width: 3, height: 3, radius: 0, colour: BLACK } as const
    const { at } = decode(encodePng(6, 6, rasterise([box], 6, 6, WHITE)))
    expect([at(0, 2), at(1, 2), at(2, 2), at(2, 0)]).toEqual([
      [255, 255, 255],
      [128, 128, 128],
      [0, 0, 0],
      [255, 255, 255],
    ])
  })

  test('may have shapes that leave it', () => {
    const line = {
      kind: 'line',
      points: [
        [-9, 2],
        [20, 2],
      ],
      width: 2,
      colour: BLACK,
    } as const
    expect(decode(encodePng(4, 4, rasterise([line], 4, 4, WHITE))).at(3, 1)).toEqual([0, 0, 0])
  })
})

describe('the image of a document', () => {
  test('is as large as links unfold, small to send, and more than one colour', () => {
    const png = linkImage(memo, 'no-such-folder')
    const { width, height, at } = decode(png)
    expect([width, height]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(100_000)
    expect(at(20, 20)).not.toEqual(at(1190, 20))
  })

  test('drawn when it was built, is read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'link-images-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    drawLinkImages(core.catalogue, folder)
    const [name = ''] = readdirSync(folder)
    expect(readdirSync(folder)).toHaveLength(core.catalogue.documents.length)
    expect(linkImage(memo, folder)).toEqual(readFileSync(join(folder, name)))
    expect(Buffer.from(linkImage(memo, folder))).toEqual(Buffer.from(linkImage(memo, 'no-such-folder')))
  })
})
