import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { KnowledgeError, type DocumentFiles } from '../../core/index.ts'
import { readYaml } from '../read-yaml.ts'

/** How a section is found in the user's file. */
export interface SectionAlignment {
  /** The headings above the section's text, in order; the last is its own. Empty where the section has none. */
  readonly headings: readonly string[]
  /** The first words of the section's text, where it has no heading. */
  readonly opens?: string
  /** The first words of each text that belongs to the section again after another section inside it. */
  readonly resumes: readonly string[]
  /** See {@link fingerprintOf}; none while a new document is being aligned. */
  readonly fingerprint?: string
}

/** How each section of a document is found, by id. */
export type Alignment = ReadonlyMap<string, SectionAlignment>

/** A few words find a place; more would be the document's own text in our repository. */
const MAX_OPENING_WORDS = 8

const text = z.string().trim().min(1)
const opening = text.refine((words) => words.split(/\s+/).length <= MAX_OPENING_WORDS, {
  error: `is longer than ${MAX_OPENING_WORDS} words`,
})
const FILE = 'alignment.yaml'
const sectionAlignment = z.strictObject({
  heading: text.optional(),
  under: text.optional(),
  opens: opening.optional(),
  resumes: z.array(opening).optional(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'is not 16 hexadecimal digits')
    .optional(),
})
const alignmentFile = z.record(z.string(), sectionAlignment)

/**
 * Reads how the sections of a document are found in its file. A section with neither `heading` nor `opens` is found by its
 * title; a footnote by its number.
 * @throws {KnowledgeError} where the file is missing or not in its form, or names sections that the document lacks
 */
export function loadAlignment(root: string, { document, sections }: DocumentFiles): Alignment {
  const file = `${document.id}/${FILE}`
  const entries = readYaml(file, readText(root, file), alignmentFile)
  const unknown = Object.keys(entries).filter((id) => !document.sections.includes(id))
  if (unknown.length > 0) {
    const cure = 'Write an id from document.yaml, or take it away.'
    throw new KnowledgeError(unknown.map((id) => ({ file, field: id, message: 'there is no such section.', cure })))
  }
  return new Map(sections.map(({ id, title }) => [id, toSectionAlignment(title.sv, entries[id] ?? {})]))
}

function toSectionAlignment(title: string, entry: z.infer<typeof sectionAlignment>): SectionAlignment {
  const { heading, under, opens, resumes = [], fingerprint } = entry
  const own = heading ?? (opens === undefined ? title : undefined)
  return {
    headings: [under, own].filter((line) => line !== undefined),
    ...(opens !== undefined && { opens }),
    resumes,
    ...(fingerprint !== undefined && { fingerprint }),
  }
}

function readText(root: string, file: string): string {
  const path = join(root, file)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  const cure = 'Write it, so that the sections are found in the original; knowledge/README.md shows its form.'
  throw new KnowledgeError([{ file, field: 'the whole file', message: 'is missing.', cure }])
}
