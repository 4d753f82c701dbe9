/*
 * Data with large typed arrays, as the bytes of a file: the length of a JSON text, the text, and behind it the arrays,
 * which are read where they stand. Lists of a hundred thousand numbers take no time, where JSON alone takes seconds.
 */

/** What a file may hold beside JSON: in an object, under a name, and in no list. */
type TypedArray = Int32Array | Float64Array

/** Stands in the text for an array. */
interface Place {
  readonly array: 'Int32Array' | 'Float64Array'
  /** Bytes after the text. */
  readonly at: number
  readonly length: number
}

/** Bytes: arrays begin at multiples of the size of their largest numbers. */
const ALIGNMENT = 8
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT

export function toBytes(data: object): Uint8Array {
  const arrays: { readonly array: TypedArray; readonly at: number }[] = []
  let length = 0
  const text = Buffer.from(JSON.stringify(data, replaced))
  const start = aligned(ALIGNMENT + text.length)
  const bytes = new Uint8Array(start + length)
  new DataView(bytes.buffer).setUint32(0, text.length)
  bytes.set(text, ALIGNMENT)
  for (const { array, at } of arrays)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + at)
  return bytes

  function replaced(_name: string, value: unknown): unknown {
    if (!(value instanceof Int32Array) && !(value instanceof Float64Array)) return value
    arrays.push({ array: value, at: length })
    const place: Place = {
      array: value instanceof Int32Array ? 'Int32Array' : 'Float64Array',
      at: length,
      length: value.length,
    }
    length = aligned(length + value.byteLength)
    return place
  }
}

/** @returns what the bytes were made of */
export function fromBytes(bytes: Uint8Array): unknown {
  // A piece of a larger buffer may begin anywhere.
  const { buffer, byteOffset } = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes)
  const textLength = new DataView(buffer, byteOffset).getUint32(0)
  const start = byteOffset + aligned(ALIGNMENT + textLength)
  const text = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + ALIGNMENT, textLength))
  return restored(JSON.parse(text))

  function restored(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    if (isPlace(value)) return arrayAt(value)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, restored(inner)]))
  }

  function arrayAt({ array, at, length }: Place): TypedArray {
    return array === 'Int32Array'
      ? new Int32Array(buffer, start + at, length)
      : new Float64Array(buffer, start + at, length)
  }
}

const isPlace = (value: object): value is Place => 'array' in value && 'at' in value && 'length' in value
