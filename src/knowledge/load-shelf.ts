import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Digest, type Document, type Fact, KnowledgeError, type Section, type Shelf } from '../core/index.ts'
import { splitPartFile } from './part-file.ts'
import { checkForm, readYaml } from './read-yaml.ts'
import {
  documentFile,
  footnotesFile,
  glossaryFile,
  outsideFile,
  partBody,
  partFrontMatter,
  rolesFile,
  synonymsFile,
  wordingsFile,
} from './schema.ts'

/** The headings of a part's file, one per field of its body. */
const HEADINGS = { digestSv: 'Svenska', digestEn: 'English', questionsSv: 'Frågor', questionsEn: 'Questions' }

const WORDINGS = 'wordings.yaml'

/**
 * Reads one document's folder.
 * @param root the knowledge folder
 * @param name the document's folder in it, which is also the document's id
 * @throws {KnowledgeError} for files that are missing or not in their form
 */
export function loadShelf(root: string, name: string): Shelf {
  const read = <T>(file: string, schema: z.ZodType<T>): T =>
    readYaml(`${name}/${file}`, readText(root, `${name}/${file}`), schema)
  const parts = [
    ...loadParts(root, name),
    ...read('footnotes.yaml', footnotesFile).map((entry) => toFootnote(name, entry)),
  ]
  return {
    document: toDocument(name, read('document.yaml', documentFile)),
    sections: addWordings(parts, `${name}/${WORDINGS}`, read(WORDINGS, wordingsFile)),
    terms: read('glossary.yaml', glossaryFile),
    roles: read('roles.yaml', rolesFile),
    outside: read('outside.yaml', outsideFile).map(({ turn_to, ...topic }) => ({
      ...topic,
      ...(turn_to && { turnTo: { name: turn_to.name, ...(turn_to.url !== undefined && { url: turn_to.url }) } }),
    })),
    synonyms: read('synonyms.yaml', synonymsFile),
  }
}

function readText(root: string, file: string): string {
  const path = join(root, file)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new KnowledgeError([
    { file, field: 'the whole file', message: 'is missing.', cure: 'Write it; knowledge/README.md shows its form.' },
  ])
}

function toDocument(id: string, file: z.infer<typeof documentFile>): Document {
  const { short_title: shortTitle, pages: pageCount, ...rest } = file
  return { id, shortTitle, pageCount, ...rest }
}

function loadParts(root: string, name: string): Section[] {
  const folder = join(root, name, 'parts')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => toPart(name, `${name}/parts/${file}`, readFileSync(join(folder, file), 'utf8')))
}

function toPart(document: string, file: string, markdown: string): Section {
  const split = splitPartFile(markdown)
  if (!split) {
    const cure = 'Begin the file with the fields of the part between two lines ---.'
    throw new KnowledgeError([{ file, field: 'front matter', message: 'is missing.', cure }])
  }
  const front = readYaml(file, split.frontMatter, partFrontMatter, 1)
  const blocks = (heading: string): readonly string[] => split.blocks.get(heading) ?? []
  const body = checkForm(
    file,
    {
      digest: { sv: blocks(HEADINGS.digestSv), en: blocks(HEADINGS.digestEn) },
      questions: { sv: blocks(HEADINGS.questionsSv), en: blocks(HEADINGS.questionsEn) },
    },
    partBody,
  )
  const { facts, number, parent, erratum, in_overview: inOverview, ...rest } = front
  return {
    ...rest,
    ...optional({ number, parent, erratum }),
    document,
    inOverview,
    digest: { sv: toDigest(body.digest.sv), en: toDigest(body.digest.en) },
    questions: body.questions,
    wordings: NO_WORDINGS,
    facts: facts.map(toFact),
    sameAs: [],
  }
}

function addWordings(parts: readonly Section[], file: string, wordings: z.infer<typeof wordingsFile>): Section[] {
  const ids = new Set(parts.map(({ id }) => id))
  const strays = Object.keys(wordings).filter((id) => !ids.has(id))
  if (strays.length > 0) {
    const cure = 'Write an id from document.yaml, or take it away.'
    throw new KnowledgeError(strays.map((id) => ({ file, field: id, message: `there is no part "${id}".`, cure })))
  }
  return parts.map((part) => ({ ...part, wordings: wordings[part.id] ?? part.wordings }))
}

const NO_WORDINGS = { sv: [], en: [] }

function toDigest([lead = '', ...rest]: readonly string[]): Digest {
  return { lead, rest }
}

function toFact({ sv, en, period, footnote, pages, ...fact }: z.infer<typeof partFrontMatter>['facts'][number]): Fact {
  return { ...fact, says: { sv, en }, ...optional({ period, footnote, pages }) }
}

function toFootnote(document: string, entry: z.infer<typeof footnotesFile>[number]): Section {
  const { same_as: sameAs, lead, digest, facts, reference, erratum, publisher, terms, ...rest } = entry
  const names = publisher === undefined ? [] : [publisher]
  return {
    ...rest,
    ...optional({ reference, erratum }),
    document,
    kind: 'footnote',
    digest: {
      sv: { lead: lead.sv, rest: [digest.sv] },
      en: { lead: lead.en, rest: [digest.en] },
    },
    terms: { sv: [...terms.sv, ...names], en: [...terms.en, ...names] },
    wordings: NO_WORDINGS,
    facts: facts.map(toFact),
    sameAs,
    inOverview: true,
    actors: [],
    footnotes: [],
    proposals: [],
    related: sameAs,
  }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out the fields that are undefined: an optional field is there or is not. */
const optional = <T extends Record<string, unknown>>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
