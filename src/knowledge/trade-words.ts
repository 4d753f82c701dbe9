import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DocumentFiles } from '../core/index.ts'
import { readYaml } from './read-yaml.ts'

/** What all documents share stands here, beside their folders. */
const LEXICON = 'common/lexicon.yaml'

const words = z.array(z.string().trim().min(1)).min(2)

/** Everyday words and expressions of the trade, by the concept that they stand for. */
const lexiconFile = z.record(
  z.string(),
  z.union([words.transform((sv) => ({ sv, en: [] as string[] })), z.strictObject({ sv: words, en: words })]),
)

/** A document with fewer everyday questions a section than this gains from the lexicon; one with more does not. */
const FEW_QUESTIONS = 3

/** A document's files, with the words of the trade where few questions have been written for it. */
export function withCommon(root: string, files: DocumentFiles): DocumentFiles {
  const path = join(root, LEXICON)
  const { sections, synonyms } = files
  const asked = sections.reduce(
    (sum, { questions, claims }) =>
      sum + questions.sv.length + claims.reduce((all, claim) => all + claim.asked.sv.length, 0),
    0,
  )
  if (asked >= FEW_QUESTIONS * sections.length || !existsSync(path)) return files
  const groups = Object.values(readYaml(LEXICON, readFileSync(path, 'utf8'), lexiconFile))
  const bare = (list: readonly string[]): string[] => list.map((word) => word.replace(/\*/g, ''))
  return {
    ...files,
    synonyms: {
      sv: [...synonyms.sv, ...groups.map(({ sv }) => bare(sv))],
      // The document's own sentences are Swedish, also to an English reader.
      en: [...synonyms.en, ...groups.flatMap(({ sv, en }) => (en.length > 0 ? [bare([...en, ...sv])] : []))],
    },
  }
}
