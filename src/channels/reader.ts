import type { ReaderLinks } from '../adapters/shared/reader-links.ts'
import { createReaderLinks } from '../adapters/web/addresses.ts'
import type { Config } from '../config.ts'

/** Links to the reader for other channels; none where people cannot reach it from outside. */
export const createReader = ({ publicUrl }: Pick<Config, 'publicUrl'>): ReaderLinks | undefined =>
  publicUrl === undefined ? undefined : createReaderLinks(publicUrl)
