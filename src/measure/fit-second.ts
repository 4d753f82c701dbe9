import { existsSync } from 'node:fs'
import { createEngines } from '../core/answering/engine.ts'
import { createDocumentNamed } from '../core/answering/scoping/named.ts'
import {
  FIRST,
  INSTEAD,
  PRECEDENCE_FEATURES,
  PRECEDENCE_WEIGHTS,
  precedenceFeatures,
} from '../core/answering/scoping/precedence.ts'
import { type Wording, wordingOf } from '../core/answering/scoping/wording.ts'
import {
  type Answer,
  type Core,
  createCore,
  type DocumentKnowledge,
  type Language,
  qualifiedId,
} from '../core/index.ts'
import { likelihoodRatio } from '../core/text/language-model.ts'
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
  { file: `${FOLDER}/hemtjanst.md`, questions: `${FOLDER}/hemtjanst.jsonl` },
  { file: `${FOLDER}/nattbemanning.md`, questions: `${FOLDER}/nattbemanning.jsonl` },
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
  const [wording, memos] = [wordingsOf(added), wordingsOf(beside)]
  const documentNamed = createDocumentNamed([added.document, beside.document])
  return (question: string) => {
    const named = documentNamed(question)
    const answers = { written: memo.ask(named.question), own: report.ask(named.question) }
    const isSearched = answers.written.trace && answers.own.trace && named.only === undefined && !named.another
    if (!isSearched) return { ...answers, features: undefined }
    const { stemsOf, readIn } = wording[answers.own.language]
    const words = stemsOf(named.question)
    const features = precedenceFeatures({
      ...answers,
      words: words.length,
      language: likelihoodRatio(words, wording[readIn].model(), memos[readIn].model()),
      hint: named.rather === undefined ? 0 : named.rather === added.document.id ? 1 : -1,
    })
    return { ...answers, features: PRECEDENCE_FEATURES.map((feature) => features[feature]) }
  }
}

function wordingsOf(knowledge: DocumentKnowledge): Readonly<Record<Language, Wording>> {
  const { sv, en } = createEngines(knowledge)
  return { sv: wordingOf(sv), en: wordingOf(en) }
}

function print(): void {
  const start = PRECEDENCE_FEATURES.map((name) => PRECEDENCE_WEIGHTS[name])
  const fit = (some: readonly Case[]): number[] =>
    fitCases(
      some.flatMap((one) => Array.from({ length: one.isIn ? WEIGHT : 1 }, () => one)),
      start,
      DECAY.rare,
    )
  const held = [...crossValidated(cases, fit)].flatMap(({ held: some, weights }) =>
    some.map((one) => ({ ...one, says: dot(one.features, weights) })),
  )
  for (const [name, isRefused, threshold] of [
    ['goes first', false, FIRST],
    ['is said instead', true, INSTEAD],
  ] as const) {
    const some = held.filter((one) => one.isRefused === isRefused)
    const above = (of: typeof some): string => `${of.filter(({ says }) => says > threshold).length} of ${of.length}`
    const own = above(some.filter(({ isIn }) => isIn))
    console.log(
      `Above ${threshold} ${name}: ${own} for a report, ${above(some.filter(({ isMemos }) => isMemos))} of the memo's`,
    )
  }
  const weights = fit(cases)
  console.log(PRECEDENCE_FEATURES.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(1)},`).join('\n'))
}
