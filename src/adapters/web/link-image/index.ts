import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Catalogue, DocumentKnowledge } from '../../../core/index.ts'
import { encodePng } from './png.ts'
import { rasterise, type Shape } from './raster.ts'
import { IMAGE_HEIGHT, IMAGE_WIDTH, PAPER, shapesOf } from './shapes.ts'

/** `npm run build` draws into it; what was edited since is drawn when it is asked for. */
const DRAWN_FOLDER = fileURLToPath(new URL('../../../../dist/link-images/', import.meta.url))

/** The image that a link to a document's pages unfolds to: a PNG, since OpenGraph takes no SVG. */
export function linkImage(knowledge: DocumentKnowledge, folder = DRAWN_FOLDER): Uint8Array {
  const shapes = shapesOf(knowledge)
  const drawn = join(folder, nameOf(shapes))
  return existsSync(drawn) ? readFileSync(drawn) : draw(shapes)
}

/** Draws the images of all documents anew. */
export function drawLinkImages({ documents }: Pick<Catalogue, 'documents'>, folder = DRAWN_FOLDER): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const shapes of documents.map(shapesOf)) writeFileSync(join(folder, nameOf(shapes)), draw(shapes))
}

const draw = (shapes: readonly Shape[]): Uint8Array =>
  encodePng(IMAGE_WIDTH, IMAGE_HEIGHT, rasterise(shapes, IMAGE_WIDTH, IMAGE_HEIGHT, PAPER))

const nameOf = (shapes: readonly Shape[]): string =>
  `${createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, HASH_LENGTH)}.png`

/** So many hexadecimal digits are never alike by chance. */
const HASH_LENGTH = 16
