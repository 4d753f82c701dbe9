import { type Evidence, evidenceOf, EVIDENCE } from '../core/scope/classifier.ts'
import { createFindOpening, createKnowing } from '../core/answering/opening/index.ts'
import { createReadQuestion } from '../core/query/read-question.ts'
import { createRank } from '../core/retrieval/ranking.ts'
import { loadCatalogue } from '../knowledge/index.ts'
import { BOUNDARY, goldenFiles, type GoldQuestion, readQuestions } from './questions.ts'

/*
 * `npm run fit [FILE FILE …]`: fits the weights of abstention.ts by logistic regression, and cross-validates: each file
 * is judged by weights fitted on the others. Without files: the golden sets and the questions at the boundary.
 */

interface Example {
  readonly question: GoldQuestion
  readonly evidence: Evidence
  /** 1 for a question that the document does not answer. */
  readonly outside: 0 | 1
}

type Weights = Record<keyof Evidence, number>

/** Keeps the weights small, per example; ten times as much refuses a few strangers in a hundred less. */
const RIDGE = 0.0004
/**
 * The outside questions together weigh this share of the inside ones, however many a file holds. .4 refuses two
 * strangers and two good questions in a hundred more, .2 nine strangers less.
 */
const OUTSIDE_SHARE = 0.3
/** For each inside question at most so many outside ones are used of a file. */
const MOST_STRANGERS = 0.45
const STEPS = 8000
const RATE = 1.5
const THRESHOLDS = [0.3, 0.4, 0.45, 0.5, 0.6]

const catalogue = loadCatalogue('knowledge')
const rank = createRank(catalogue)
const findOpening = createFindOpening(createKnowing(catalogue))
const read = createReadQuestion(catalogue)
const files = process.argv.length > 2 ? process.argv.slice(2) : [...goldenFiles(), BOUNDARY]
const folds = files.map((file) => ({ file, examples: thin(readQuestions(file).flatMap(toExample)) }))
for (const { file, examples } of folds) {
  const others = folds.filter((fold) => fold.file !== file).flatMap((fold) => fold.examples)
  if (others.length > 0) report(`${file}, fitted on the others`, examples, fit(others))
}
const all = folds.flatMap(({ examples }) => examples)
const weights = fit(all)
report('all, fitted on all', all, weights)
console.log(Object.fromEntries(Object.entries(weights).map(([key, weight]) => [key, Number(weight.toFixed(2))])))

/** A question that a fact answers is never in doubt. */
function toExample(question: GoldQuestion): Example[] {
  const analysis = read(question.q)
  const ranking = rank(analysis)
  const [best] = ranking.hits
  const opening = best && findOpening(best.section, analysis)
  if (opening && 'facts' in opening) return []
  return [{ question, evidence: evidenceOf(analysis, ranking, opening), outside: question.gold.length === 0 ? 1 : 0 }]
}

/** Leaves out so many strangers of a file that it does not teach the bot to refuse more than people ask in vain. */
function thin(examples: readonly Example[]): Example[] {
  const inside = examples.filter(({ outside }) => outside === 0)
  const strangers = examples.filter(({ outside }) => outside === 1)
  const step = Math.ceil(strangers.length / (MOST_STRANGERS * inside.length))
  return [...inside, ...strangers.filter((_, i) => i % step === step - 1)]
}

function fit(examples: readonly Example[]): Weights {
  const outsiders = examples.filter(({ outside }) => outside === 1).length
  const weightOf = { 0: 1, 1: (OUTSIDE_SHARE * (examples.length - outsiders)) / outsiders }
  const weights = zero()
  for (let step = 0; step < STEPS; step++) {
    const gradient = zero()
    for (const { evidence, outside } of examples) {
      const error = weightOf[outside] * (probability(weights, evidence) - outside)
      for (const key of EVIDENCE) gradient[key] += error * evidence[key]
    }
    for (const key of EVIDENCE) {
      const penalty = key === 'bias' ? 0 : RIDGE * weights[key]
      weights[key] -= RATE * (gradient[key] / examples.length + penalty)
    }
  }
  return weights
}

function report(title: string, examples: readonly Example[], fitted: Weights): void {
  console.log(title)
  for (const threshold of THRESHOLDS) {
    const refused = (outside: 0 | 1): string => {
      const of = examples.filter((example) => example.outside === outside)
      return `${of.filter(({ evidence }) => probability(fitted, evidence) > threshold).length}/${of.length}`
    }
    console.log(`  above ${threshold}: outside refused ${refused(1)}, inside refused ${refused(0)}`)
  }
}

function zero(): Weights {
  return Object.fromEntries(EVIDENCE.map((key) => [key, 0])) as Weights
}

function probability(fitted: Weights, evidence: Evidence): number {
  return 1 / (1 + Math.exp(-EVIDENCE.reduce((sum, key) => sum + fitted[key] * evidence[key], 0)))
}
