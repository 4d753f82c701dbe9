import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { qualifiedId } from '../core/index.ts'
import { PACKS } from '../core/languages/index.ts'
import { createLexicon } from '../core/languages/lexicon.ts'
import { parse } from '../core/query/parsed-query.ts'
import { createLanguageIndex } from '../core/retrieval/language-index.ts'
import { rankClaims } from '../core/retrieval/rank-claims.ts'
import { rankSections } from '../core/retrieval/ranking.ts'
import { addDocument } from '../knowledge/add/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import type { PassageQuestion } from './question-sets.ts'

/** Ranks the passages for a question: their numbers, best first. */
export type RankPassages = (question: string) => readonly number[]

/** Only so many of the best count. */
const DEPTH = 10

/** Mean of one over the rank of the right passage; 0 where it is not among the first ten. */
export function meanReciprocalRank(asked: readonly { question: string; right: number }[], rank: RankPassages): number {
  const sum = asked.reduce((total, { question, right }) => {
    const place = rank(question).slice(0, DEPTH).indexOf(right)
    return place < 0 ? total : total + 1 / (place + 1)
  }, 0)
  return sum / asked.length
}

/** The passages, each once, and the questions with the number of theirs. */
export function passagesOf(questions: readonly PassageQuestion[]) {
  const passages = [...new Set(questions.map(({ passage }) => passage))]
  const numbers = new Map(passages.map((passage, i) => [passage, i]))
  const asked = questions.map(({ question, passage }) => ({ question, right: numbers.get(passage) ?? -1 }))
  return { passages, asked }
}

/** MiniSearch as it comes: the yardstick. */
export function createBareRank(passages: readonly string[]): RankPassages {
  const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  engine.addAll(passages.map((text, id) => ({ id, text })))
  return (question) => engine.search(question).map(({ id }: { id: number }) => id)
}

/**
 * The bot's engine, with the passages for a document: a section each, added by its file, for which nobody has written
 * anything. A section is as good as its best sentence, which is what would be said.
 * @param common the folder of what all documents share
 */
export async function createAddedRank(passages: readonly string[], common: string): Promise<RankPassages> {
  const knowledge = await addPassages(passages, common)
  const numbers = new Map(passages.map((_, i) => [qualifiedId(knowledge.document.id, idOf(i)), i]))
  const lexicon = createLexicon(PACKS.sv, knowledge.document.profile)
  const index = createLanguageIndex(knowledge, lexicon)
  return (question) => {
    const query = parse(question, lexicon)
    const claims = rankClaims(index, query, rankSections(index, query))
    return [...new Set(claims.flatMap(({ section }) => numbers.get(section.id) ?? []))]
  }
}

async function addPassages(passages: readonly string[], common: string) {
  const folder = mkdtempSync(join(tmpdir(), 'strangers-'))
  try {
    const [root, file] = [join(folder, 'knowledge'), join(folder, 'passages.html')]
    mkdirSync(root)
    cpSync(common, join(root, 'common'), { recursive: true })
    writeFileSync(file, toHtml(passages))
    const about = { title: 'Passages', date: '2020-01-01', publisher: 'Several' }
    const name = await addDocument({ root, file, about }, { say: () => undefined, progress: () => undefined })
    return (await loadKnowledge(root, [])).catalogue.document(name)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const HEADING = 'Passage'
const idOf = (number: number): string => `${HEADING.toLowerCase()}-${number}`

const toHtml = (passages: readonly string[]): string =>
  `<h1>Passages</h1>${passages
    .map(
      (passage, i) =>
        `<h2>${HEADING} ${i}</h2>${passage
          .split(/[\r\n]+/)
          .map(toParagraph)
          .join('')}`,
    )
    .join('\n')}`

const toParagraph = (text: string): string =>
  `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>`
