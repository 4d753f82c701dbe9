import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import {
  type AskedQuestion,
  type Claim,
  type DocumentFiles,
  KnowledgeError,
  type Language,
  type Section,
} from '../core/index.ts'
import { defined } from './defined.ts'
import { GENERIC_NAME, toDocument } from './to-document.ts'
import { readYaml } from './read-yaml.ts'
import {
  type DocumentFile,
  documentFile,
  glossaryFile,
  outOfScopeFile,
  rolesFile,
  type SectionFile,
  sectionFile,
  synonymsFile,
  wordingsFile,
} from './schema.ts'
import { type Structure, structureFile, toBareSection } from './structure.ts'

const SECTIONS = 'sections'
const WORDINGS = 'wordings.yaml'
const NO_WORDINGS = { sv: [], en: [] }

/** What one folder holds, and how its sections are found in the document's file where `structure.yaml` says it. */
export interface DocumentFolder {
  readonly files: DocumentFiles
  readonly structure?: Structure
  /** Id of the document that this one replaces. */
  readonly replaces?: string
}

/**
 * Reads one document's folder. Only document.yaml and structure.yaml, or document.yaml and sections, must be there.
 * @param root the knowledge folder
 * @param name the document's folder in it, which is also the document's id
 * @throws {KnowledgeError} for files that are missing or not in their form
 */
export function readFolder(root: string, name: string): DocumentFolder {
  const read = <T>(file: string, schema: z.ZodType<T>): T =>
    readYaml(`${name}/${file}`, readText(root, `${name}/${file}`), schema)
  const optional = <T>(file: string, schema: z.ZodType<T>, none: T): T =>
    existsSync(join(root, name, file)) ? read(file, schema) : none
  const structure = optional<Structure | undefined>('structure.yaml', structureFile, undefined)
  const written = sectionFilesIn(root, name).map((file) => toSection(name, read(`${SECTIONS}/${file}`, sectionFile)))
  const about = read('document.yaml', documentFile)
  const sections = withBareSections(written, structure, name, about)
  return {
    files: {
      document: toDocument(name, about, sections, structure),
      sections: addWordings(sections, `${name}/${WORDINGS}`, optional(WORDINGS, wordingsFile, {})),
      terms: optional('glossary.yaml', glossaryFile, []),
      roles: optional('roles.yaml', rolesFile, []),
      outOfScope: optional('out-of-scope.yaml', outOfScopeFile, []).map(({ turn_to, ...topic }) => ({
        ...topic,
        ...(turn_to && { turnTo: { name: turn_to.name, ...defined({ url: turn_to.url }) } }),
      })),
      synonyms: optional('synonyms.yaml', synonymsFile, { sv: [], en: [] }),
    },
    ...defined({ structure, replaces: about.replaces }),
  }
}

/** What one document's folder says. @throws {KnowledgeError} for files that are missing or not in their form */
export const readDocument = (root: string, name: string): DocumentFiles => readFolder(root, name).files

/** The sections that are written, and those that only the structure has, in the structure's order. */
function withBareSections(
  written: readonly Section[],
  structure: Structure | undefined,
  document: string,
  about: DocumentFile,
): readonly Section[] {
  if (!structure) return written
  const byId = new Map(written.map((section) => [section.id, section]))
  const named = about.profile.name ?? GENERIC_NAME
  const listed = structure.sections.map((entry) => byId.get(entry.id) ?? toBareSection(entry, document, named))
  const known = new Set(listed.map((section) => section.id))
  return [...listed, ...written.filter((section) => !known.has(section.id))]
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

/** What English writes as Swedish does is written once. */
function toFigure({ value, unit, en, period, ...figure }: NonNullable<SectionFile['claims'][number]['figure']>) {
  return {
    ...figure,
    value: { sv: value, en: en.value ?? value },
    unit: { sv: unit, en: en.unit ?? unit },
    ...defined({ period }),
  }
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
  checkWordings(sections, file, wordings)
  return sections.map((section) => {
    const addTo = (claim: Claim): Claim => {
      const more = askedIn(`${section.id}/${claim.id}`)
      const asked = (language: Language) => [...claim.asked[language], ...more[language]]
      return { ...claim, asked: { sv: asked('sv'), en: asked('en') } }
    }
    const [first, ...others] = section.claims
    const whole = askedIn(section.id)
    return {
      ...section,
      claims: [addTo(first), ...others.map(addTo)],
      wordings: { sv: textsOf(whole.sv), en: textsOf(whole.en) },
    }
  })

  function askedIn(id: string) {
    const { sv, en } = wordings[id] ?? NO_WORDINGS
    return { sv: sv.map(toAsked), en: en.map(toAsked) }
  }
}

/** @throws {KnowledgeError} for what is not there, and for a yes or no of a whole section, which would never be said */
function checkWordings(sections: readonly Section[], file: string, wordings: z.infer<typeof wordingsFile>): void {
  const claims = new Set(sections.flatMap(({ id, claims: own }) => own.map((claim) => `${id}/${claim.id}`)))
  const wholes = new Set(sections.map(({ id }) => id))
  const problems = Object.entries(wordings).flatMap(([field, { sv, en }]) => {
    if (claims.has(field)) return []
    if (!wholes.has(field)) return [{ file, field, message: `there is no section or claim "${field}".`, cure: AN_ID }]
    if ([...sv, ...en].every((asked) => typeof asked === 'string')) return []
    return [{ file, field, message: 'a whole section is not answered by yes or no.', cure: UNDER_A_CLAIM }]
  })
  if (problems.length > 0) throw new KnowledgeError(problems)
}

const AN_ID = 'Write an id from document.yaml, or take it away.'
const UNDER_A_CLAIM = 'Write the question under the claim that answers it.'

const textsOf = (asked: readonly AskedQuestion[]): string[] => asked.map(({ text }) => text)
