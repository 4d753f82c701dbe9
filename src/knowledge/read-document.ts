import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import {
  type AskedQuestion,
  type Claim,
  type Document,
  type DocumentFiles,
  KnowledgeError,
  type Language,
  type Section,
} from '../core/index.ts'
import { readYaml } from './read-yaml.ts'
import {
  documentFile,
  glossaryFile,
  outOfScopeFile,
  rolesFile,
  type SectionFile,
  sectionFile,
  synonymsFile,
  wordingsFile,
} from './schema.ts'

const SECTIONS = 'sections'
const WORDINGS = 'wordings.yaml'
const NO_WORDINGS = { sv: [], en: [] }

/**
 * Reads one document's folder.
 * @param root the knowledge folder
 * @param name the document's folder in it, which is also the document's id
 * @throws {KnowledgeError} for files that are missing or not in their form
 */
export function readDocument(root: string, name: string): DocumentFiles {
  const read = <T>(file: string, schema: z.ZodType<T>): T =>
    readYaml(`${name}/${file}`, readText(root, `${name}/${file}`), schema)
  const sections = sectionFilesIn(root, name).map((file) => toSection(name, read(`${SECTIONS}/${file}`, sectionFile)))
  return {
    document: toDocument(name, read('document.yaml', documentFile)),
    sections: addWordings(sections, `${name}/${WORDINGS}`, read(WORDINGS, wordingsFile)),
    terms: read('glossary.yaml', glossaryFile),
    roles: read('roles.yaml', rolesFile),
    outOfScope: read('out-of-scope.yaml', outOfScopeFile).map(({ turn_to, ...topic }) => ({
      ...topic,
      ...(turn_to && { turnTo: { name: turn_to.name, ...defined({ url: turn_to.url }) } }),
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

function sectionFilesIn(root: string, name: string): string[] {
  const folder = join(root, name, SECTIONS)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
}

function toDocument(id: string, file: z.infer<typeof documentFile>): Document {
  const { cited_as: citedAs, pages: pageCount, profile, ...rest } = file
  return {
    id,
    citedAs,
    pageCount,
    ...rest,
    profile: {
      name: profile.name,
      publisherName: profile.publisher_name,
      documentWords: profile.document_words,
      publisherWords: profile.publisher_words,
      intro: profile.intro,
      examples: profile.examples,
    },
  }
}

function toSection(document: string, file: SectionFile): Section {
  const { number, parent, reference, erratum, in_overview: inOverview, same_as: sameAs, asked, claims, ...rest } = file
  const [first, ...more] = claims
  return {
    ...rest,
    ...defined({ number, parent, reference, erratum }),
    document,
    inOverview,
    sameAs,
    claims: [toClaim(first), ...more.map(toClaim)],
    questions: asked,
    wordings: NO_WORDINGS,
  }
}

function toClaim(file: SectionFile['claims'][number]): Claim {
  const { sv, en, asked, starts: startsParagraph, anchor, figure, ...rest } = file
  return {
    ...rest,
    text: { sv, en },
    startsParagraph,
    ...defined({ anchor }),
    ...(figure && { figure: toFigure(figure) }),
    asked: { sv: asked.sv.map(toAsked), en: asked.en.map(toAsked) },
  }
}

function toFigure({ period, ...figure }: NonNullable<SectionFile['claims'][number]['figure']>) {
  return { ...figure, ...defined({ period }) }
}

type AskedFile = SectionFile['claims'][number]['asked']['sv' | 'en'][number]

function toAsked(asked: AskedFile): AskedQuestion {
  if (typeof asked === 'string') return { text: asked }
  if ('ja' in asked) return { text: asked.ja, verdict: 'yes' }
  if ('yes' in asked) return { text: asked.yes, verdict: 'yes' }
  return { text: 'nej' in asked ? asked.nej : asked.no, verdict: 'no' }
}

function addWordings(
  sections: readonly Section[],
  file: string,
  wordings: z.infer<typeof wordingsFile>,
): readonly Section[] {
  const ids = new Set(sections.flatMap(({ id, claims }) => [id, ...claims.map((claim) => `${id}/${claim.id}`)]))
  const strays = Object.keys(wordings).filter((id) => !ids.has(id))
  if (strays.length > 0) {
    const cure = 'Write an id from document.yaml, or take it away.'
    throw new KnowledgeError(
      strays.map((id) => ({ file, field: id, message: `there is no section or claim "${id}".`, cure })),
    )
  }
  return sections.map((section) => {
    const addTo = (claim: Claim): Claim => {
      const more = wordings[`${section.id}/${claim.id}`] ?? NO_WORDINGS
      const asked = (language: Language) => [...claim.asked[language], ...more[language].map((text) => ({ text }))]
      return { ...claim, asked: { sv: asked('sv'), en: asked('en') } }
    }
    const [first, ...others] = section.claims
    return {
      ...section,
      claims: [addTo(first), ...others.map(addTo)],
      wordings: wordings[section.id] ?? section.wordings,
    }
  })
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out the fields that are undefined: an optional field is there or is not. */
const defined = <T extends Record<string, unknown>>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
