import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive. */
export interface ZipEntry {
  readonly name: string
  readonly data: Buffer
}

/** Names are UTF-8: bit 11 of the flags (APPNOTE.TXT 4.4.4). */
const UTF8 = 0x0800
const DEFLATE = 8
const VERSION = 20

/** 1 January 2026 in the archive's date format, so that the same files give the same archive. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1

/**
 * A ZIP archive of small files, as PKWARE's APPNOTE.TXT describes it. The app package is the only archive that we
 * make, and its reader is Teams alone: a library would be more to keep than this.
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const packed = deflateRawSync(entry.data)
    const facts = factsOf(entry.data, packed, name)
    const file = Buffer.concat([u32(0x04034b50), u16(VERSION), facts, u16(0), name, packed])
    files.push(file)
    const place = Buffer.concat([u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset)])
    directory.push(Buffer.concat([u32(0x02014b50), u16(VERSION), u16(VERSION), facts, place, name]))
    offset += file.length
  }
  const index = Buffer.concat(directory)
  const count = u16(entries.length)
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), count, count, u32(index.length), u32(offset), u16(0)])
  return Buffer.concat([...files, index, end])
}

/** What a file's own header and the directory both say of it. */
const factsOf = (data: Buffer, packed: Buffer, name: Buffer): Buffer =>
  Buffer.concat([
    u16(UTF8),
    u16(DEFLATE),
    u16(0),
    u16(DATE),
    u32(crc32(data)),
    u32(packed.length),
    u32(data.length),
    u16(name.length),
  ])

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
