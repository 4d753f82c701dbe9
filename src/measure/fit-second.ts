import { existsSync } from 'node:fs'
import { createEngines } from '../core/answering/engine.ts'
import { createDocumentNamed } from '../core/answering/scoping/named.ts'
import {
  BESIDE_ANSWER,
  BESIDE_REFUSAL,
  FIRST,
  INSTEAD,
  PRECEDENCE_FEATURES,
  precedenceFeatures,
  type PrecedenceWeights,
} from '../core/answering/scoping/precedence.ts'
import { compareWords, type Wording, wordingOf } from '../core/answering/scoping/wording.ts'
import {
  type Answer,
  type Core,
  createCore,
  type DocumentKnowledge,
  type Localised,
  qualifiedId,
} from '../core/index.ts'
import { loadCatalogue, loadKnowledge } from '../knowledge/index.ts'
import { withReport } from './added-report.ts'
import { goldenFiles, type GoldQuestion, readQuestions } from './questions.ts'
import { type Case, crossValidated, DECAY, dot, fitCases } from './regression.ts'
import { judge } from './score.ts'

/*
 * `npm run fit:second`: fits what tells a question on an added report from one on the memo, and judges each report by weights
 * from the others. Prints what to write in src/core/answering/scoping/precedence.ts; changes nothing.
 */

/** Reports with questions on each; a file that is not there is passed over, and said. */
const FOLDER = 'tests/golden/reports'
const REPORTS = [
  { file: '../shared/second/rapport.pdf', questions: `${FOLDER}/primarvard.jsonl` },
  ...['hemtjanst', 'nattbemanning', 'ambulans', 'bup'].map((name) => ({
    file: `${FOLDER}/${name}.md`,
    questions: `${FOLDER}/${name}.jsonl`,
  })),
]

/** A question for a report counts as much as this many of those that are not: there are forty times as many of them. */
const WEIGHT = 3

/** A case, and what going wrong would cost: an answer or a rightful no of the memo's. */
interface Judged extends Case {
  readonly isRefused: boolean
  /** The memo is right alone, on a golden question. */
  readonly isMemos: boolean
}

const memo = createCore(loadCatalogue('knowledge'))
const golden = goldenFiles().flatMap(readQuestions)
const cases: Judged[] = []
for (const { file, questions } of REPORTS) {
  if (existsSync(file)) cases.push(...(await casesOf(file, readQuestions(questions))))
  else console.log(`${file} is not there: fitted without it`)
}
print()

function casesOf(file: string, asked: readonly GoldQuestion[]): Promise<Judged[]> {
  return withReport(file, async ({ name, alone }) => {
    const { catalogue } = await loadKnowledge(alone, [])
    const read = createRead(createCore(catalogue))
    const isRight = ({ trace }: Answer, { gold }: GoldQuestion): boolean =>
      gold.some((id) => qualifiedId(name, id) === trace?.claims[0]?.claim.section)
    return [
      ...asked.flatMap((question) => {
        const { written, own, features } = read(question.q)
        const isIn = question.gold.length > 0
        if (!features || (isIn && !isRight(own, question))) return []
        return [{ features, isIn, isRefused: written.outcome === 'none', isMemos: false, set: file }]
      }),
      ...golden.flatMap((question) => {
        const { written, features } = read(question.q)
        const { passed } = judge({ ...question, first: [] }, written, memo.present(written, 'short').plain)
        if (!features) return []
        return [{ features, isIn: false, isRefused: written.outcome === 'none', isMemos: passed, set: file }]
      }),
    ]
  })
}

/** Reads questions beside the memo; without features where one of the two does not search for the answer. */
function createRead(report: Core) {
  const [added] = report.catalogue.documents
  const [beside] = memo.catalogue.documents
  const [wording, memos] = [wordingsOf(added, added), wordingsOf(beside, added)]
  const documentNamed = createDocumentNamed([added.document, beside.document])
  return (question: string) => {
    const named = documentNamed(question)
    const answers = { written: memo.ask(named.question), own: report.ask(named.question) }
    const isSearched = answers.written.trace && answers.own.trace && named.only === undefined && !named.another
    if (!isSearched) return { ...answers, features: undefined }
    const features = precedenceFeatures({
      ...answers,
      ...compareWords(named.question, answers, wording, memos),
      hint: named.rather === undefined ? 0 : named.rather === added.document.id ? 1 : -1,
    })
    return { ...answers, features: PRECEDENCE_FEATURES.map((feature) => features[feature]) }
  }
}

function wordingsOf(knowledge: DocumentKnowledge, { concepts }: DocumentKnowledge): Localised<Wording> {
  const { sv, en } = createEngines(knowledge)
  return { sv: wordingOf(sv, concepts), en: wordingOf(en, concepts) }
}

function print(): void {
  for (const [name, isRefused, weights, threshold] of [
    ['BESIDE_ANSWER', false, BESIDE_ANSWER, FIRST],
    ['BESIDE_REFUSAL', true, BESIDE_REFUSAL, INSTEAD],
  ] as const)
    printWeights(
      name,
      cases.filter((one) => one.isRefused === isRefused),
      weights,
      threshold,
    )
}

/** Fits the features that have a weight. */
function printWeights(name: string, all: readonly Judged[], weights: PrecedenceWeights, threshold: number): void {
  const names = PRECEDENCE_FEATURES.filter((feature) => feature in weights)
  const some = all.map((one) => ({
    ...one,
    features: names.map((feature) => one.features[PRECEDENCE_FEATURES.indexOf(feature)] ?? 0),
  }))
  const start = names.map((feature) => weights[feature] ?? 0)
  const fit = (others: readonly Case[]): number[] =>
    fitCases(
      others.flatMap((one) => Array.from({ length: one.isIn ? WEIGHT : 1 }, () => one)),
      start,
      DECAY.rare,
    )
  const held = [...crossValidated(some, fit)].flatMap(({ held: own, weights: fitted }) =>
    own.map((one) => ({ ...one, says: dot(one.features, fitted) })),
  )
  const above = (of: typeof held): string => `${of.filter(({ says }) => says > threshold).length} of ${of.length}`
  const own = above(held.filter(({ isIn }) => isIn))
  console.log(
    `${name}: above ${threshold} ${own} for a report, ${above(held.filter(({ isMemos }) => isMemos))} of the memo's`,
  )
  const fitted = fit(some)
  console.log(names.map((feature, i) => `  ${feature}: ${(fitted[i] ?? 0).toFixed(1)},`).join('\n'))
}
