import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type DocumentFiles, isUnwritten, type Localised } from '../core/index.ts'
import { readYaml } from './read-yaml.ts'

/** What all documents share stands here, beside their folders. */
const LEXICON = 'common/lexicon.yaml'
const EVERYDAY = 'common/everyday.yaml'
const ENGLISH = 'common/english.yaml'

const words = z.array(z.string().trim().min(1)).min(2)

/** Everyday words and expressions, of the trade and of reports, by the concept that they stand for. */
const lexiconFile = z.record(
  z.string(),
  z.union([words.transform((sv): Localised<string[]> => ({ sv, en: [] })), z.strictObject({ sv: words, en: words })]),
)

/** English words of no trade, each with Swedish ones. */
const englishFile = z.record(z.string(), z.array(z.string().trim().min(1)).min(1))

/** A document with fewer everyday questions a section than this gains from the lexicon; one with more does not. */
const FEW_QUESTIONS = 3

/** A document's files, with the words of the trade where few questions have been written for it. */
export function withCommon(root: string, files: DocumentFiles): DocumentFiles {
  const { sections, synonyms } = files
  const asked = sections.reduce(
    (sum, { questions, claims }) =>
      sum + questions.sv.length + claims.reduce((all, claim) => all + claim.asked.sv.length, 0),
    0,
  )
  if (asked >= FEW_QUESTIONS * sections.length) return files
  const concepts = conceptsIn(root, LEXICON)
  const groups = concepts.map(toGroup)
  return {
    ...files,
    synonyms: {
      sv: [...synonyms.sv, ...groups.map(({ sv }) => sv)],
      en: [...synonyms.en, ...groups.flatMap(({ en }) => (en.length > 0 ? [en] : []))],
    },
    dictionary: [...groups, ...plainEnglish(root)],
    ...(isUnwritten(files) && { concepts: [...concepts, ...conceptsIn(root, EVERYDAY)] }),
  }
}

function conceptsIn(root: string, file: string): Localised<readonly string[]>[] {
  const path = join(root, file)
  return existsSync(path) ? Object.values(readYaml(file, readFileSync(path, 'utf8'), lexiconFile)) : []
}

/** A concept without the marks that say where more letters may stand. */
function toGroup({ sv, en }: Localised<readonly string[]>): Localised<readonly string[]> {
  const bare = (list: readonly string[]): string[] => list.map((word) => word.replace(/\*/g, ''))
  return { sv: bare(sv), en: bare(en) }
}

function plainEnglish(root: string): Localised<readonly string[]>[] {
  const path = join(root, ENGLISH)
  if (!existsSync(path)) return []
  const words = readYaml(ENGLISH, readFileSync(path, 'utf8'), englishFile)
  return Object.entries(words).map(([en, sv]) => ({ sv, en: en.split(', ') }))
}
