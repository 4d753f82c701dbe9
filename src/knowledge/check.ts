import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCatalogue, KnowledgeError, type Problem, type Section } from '../core/index.ts'
import { type OriginalStatus, readOriginalFiles } from './originals.ts'
import { type DocumentFolder, readFolder } from './read-document.ts'
import { isBare } from './structure.ts'
import { CHECK_WORDING } from './check-wording.ts'
import { FILE_PROBLEMS } from './file-problems.ts'

/** What an editor is told of a document. */
export interface Report {
  /** What must be put right before the bot starts. */
  readonly problems: readonly string[]
  /** What would help most, first. */
  readonly advice: readonly string[]
}

/** Checks one document's folder. */
export async function checkDocument(root: string, name: string): Promise<Report> {
  if (!existsSync(join(root, name, 'document.yaml'))) return { problems: [CHECK_WORDING.noDocument(name)], advice: [] }
  try {
    const folder = readFolder(root, name)
    createCatalogue([folder.files])
    const { statuses } = await readOriginalFiles(root, [folder], [])
    const problems = [...danglingIn(root, folder), ...statuses.flatMap((status) => fileProblem(name, status) ?? [])]
    return { problems, advice: adviceOn(folder, statuses.length > 0) }
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    return { problems: inSwedish(root, error), advice: [] }
  }
}

/** What is wrong in the knowledge, a line each, as an editor reads it. */
export const inSwedish = (root: string, { problems }: KnowledgeError): string[] =>
  problems.map((problem) => toSwedish(root, problem))

/** `replaces` that names no document. */
function danglingIn(root: string, { files, replaces }: DocumentFolder): string[] {
  if (replaces === undefined || existsSync(join(root, replaces, 'document.yaml'))) return []
  const file = `${files.document.id}/document.yaml`
  return [toSwedish(root, { file, field: 'replaces', ...noFolder(replaces) })]
}

const noFolder = (name: string): Pick<Problem, 'message' | 'cure'> => ({
  message: `there is no document "${name}".`,
  cure: 'Write the name of its folder.',
})

/** What is wrong with the document's own file; nothing where it can be quoted whole. */
function fileProblem(name: string, { file, error, changed = [] }: OriginalStatus): string | undefined {
  if (changed.length > 0) return CHECK_WORDING.changed(file, name, changed.length, listed(changed))
  if (!error) return undefined
  const ids = error.missing.length > 0 ? ` (${listed(error.missing)})` : ''
  const again = error.problem === 'other-document' ? ` ${CHECK_WORDING.again(name)}` : ''
  return `${file}: ${FILE_PROBLEMS[error.problem]}${ids}${again}`
}

function toSwedish(root: string, problem: Problem): string {
  const line = lineOf(root, problem)
  return CHECK_WORDING.problem(problem.file, line, problem.field, problem.message, problem.cure)
}

/** The line on which the last step of a field's path stands, below the claim that it names; none where it is missing. */
function lineOf(root: string, { file, field }: Problem): number | undefined {
  const named = /^line (\d+)$/.exec(field)?.[1]
  if (named !== undefined) return Number(named)
  const path = join(root, file)
  if (!existsSync(path)) return undefined
  const lines = readFileSync(path, 'utf8').split('\n')
  const key = field.split('.').findLast((step) => !/^\d+$/.test(step)) ?? ''
  const claim = /\((.+?)\)/.exec(field)?.[1]
  const from =
    claim === undefined ? 0 : lines.findIndex((line) => new RegExp(`id:\\s*${escaped(claim)}(?![\\w-])`).test(line))
  const index = lines.findIndex((line, i) => i >= from && new RegExp(`^[\\s-]*${escaped(key)}\\s*:`).test(line))
  return index < 0 ? undefined : index + 1
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const MOST_NAMED = 5
const FEW_QUESTIONS = 3

/** What would help most: the file, claims where there are none, questions, topics, an address. */
function adviceOn({ files }: DocumentFolder, hasOriginal: boolean): string[] {
  const { document, outOfScope, sections } = files
  const body = sections.filter(({ kind }) => kind !== 'footnote')
  const bare = body.filter(isBare)
  const unasked = body.filter((section) => !isBare(section) && questionsOf(section) < FEW_QUESTIONS)
  return [
    ...(hasOriginal ? [] : [CHECK_WORDING.noFile(document.id)]),
    ...(bare.length > 0 ? [CHECK_WORDING.bare(bare.length, body.length, named(byWeight(bare)))] : []),
    ...(unasked.length > 0 ? [CHECK_WORDING.unasked(unasked.length, named(unasked))] : []),
    ...(outOfScope.length === 0 ? [CHECK_WORDING.noTopics] : []),
    ...(document.url === '' ? [CHECK_WORDING.noAddress] : []),
  ]
}

/** Proposals, lessons and challenges are asked for first. */
const byWeight = (sections: readonly Section[]): Section[] => {
  const weight = ({ kind }: Section): number => ['proposal', 'lesson', 'challenge'].indexOf(kind)
  return [...sections].sort((a, b) => (weight(a) < 0 ? 9 : weight(a)) - (weight(b) < 0 ? 9 : weight(b)))
}

const questionsOf = ({ questions, wordings, claims }: Section): number =>
  questions.sv.length + wordings.sv.length + claims.reduce((sum, { asked }) => sum + asked.sv.length, 0)

const named = (sections: readonly Section[]): string => listed(sections.map(({ id }) => id))

const listed = (ids: readonly string[]): string =>
  ids.slice(0, MOST_NAMED).join(', ') + (ids.length > MOST_NAMED ? ' …' : '')
