import { crc32, deflateSync } from 'node:zlib'

/* PNG (ISO/IEC 15948), as much of it as a picture in true colour needs. */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export const BYTES_A_PIXEL = 3
const BITS_A_SAMPLE = 8
const TRUE_COLOUR = 2
/** Each byte is stored less the one above it: rows that are alike become zeros. */
const FILTER_UP = 2

/** @param pixels red, green and blue of each pixel, row by row */
export function encodePng(width: number, height: number, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([BITS_A_SAMPLE, TRUE_COLOUR], 8)
  const compressed = deflateSync(filtered(width * BYTES_A_PIXEL, height, pixels), { level: 9 })
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', compressed), chunk('IEND', Buffer.alloc(0))])
}

function filtered(rowLength: number, height: number, pixels: Uint8Array): Buffer {
  const rows = Buffer.alloc((rowLength + 1) * height)
  for (let y = 0; y < height; y++) {
    const row = y * (rowLength + 1)
    rows[row] = FILTER_UP
    for (let x = 0; x < rowLength; x++) {
      const at = y * rowLength + x
      rows[row + 1 + x] = (pixels[at] ?? 0) - (pixels[at - rowLength] ?? 0)
    }
  }
  return rows
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
