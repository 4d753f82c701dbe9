import { type Answer, type Core, createCore, qualifiedId } from '../core/index.ts'
import { loadCatalogue, loadKnowledge } from '../knowledge/index.ts'
import { withReport } from './added-report.ts'
import { goldenFiles, type GoldQuestion, readQuestions } from './questions.ts'
import { isGold, isRefused, type Outcome, put, score } from './score.ts'

/*
 * `npm run eval:second [FILE QUESTIONS]`: adds a report by its file, corrected by nobody, to a temporary knowledge folder.
 * Tells how many of the questions on it are right first, alone and beside the memo, and what the golden questions on the memo lose
 * beside it. `--misses` names each question that went wrong.
 */

const SHARED = '../shared/second'
const [file = `${SHARED}/rapport.pdf`, questions = `${SHARED}/questions.jsonl`] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--misses')
const tellsMisses = process.argv.includes('--misses')

const asked = readQuestions(questions)
await withReport(file, async ({ name, alone, beside }) => {
  printRight('Alone', await coreOf(alone), name)
  const both = await coreOf(beside)
  printRight('Beside the memo', both, name)
  printGolden(createCore(loadCatalogue('knowledge')), both)
})

async function coreOf(root: string): Promise<Core> {
  return createCore((await loadKnowledge(root, [])).catalogue)
}

/** Right: the first section is the one; for a stranger, a no, or an answer that is said to be no more than near. */
function printRight(title: string, { ask }: Core, report: string): void {
  const isRight = ({ q, gold }: GoldQuestion): boolean =>
    gold.length === 0 ? isHedged(ask(q)) : gold.map((id) => qualifiedId(report, id)).includes(firstOf(ask(q)))
  const wrong = asked.filter((question) => !isRight(question))
  console.log(`${title}: ${asked.length - wrong.length} of ${asked.length} questions on the report right first`)
  if (tellsMisses)
    for (const { q, gold } of wrong) console.log(`  ${q} (${gold.join(' or ') || 'none'}): ${firstOf(ask(q))}`)
}

function isHedged(answer: Answer): boolean {
  return answer.outcome !== 'list' && (answer.outcome !== 'answer' || answer.unsure === true)
}

/** The section that an answer leads with; the outcome where it has none. */
function firstOf(answer: Answer): string {
  if (answer.outcome === 'answer') return answer.section.id
  const [item] = answer.outcome === 'list' ? answer.items : []
  return item && item.type !== 'term' ? item.section.id : answer.outcome
}

function printGolden(memo: Core, beside: Core): void {
  const golden = goldenFiles().flatMap(readQuestions)
  const ofMemo = { ...beside, ask: (question: string) => withoutOthers(beside.ask(question), memo) }
  const [alone, both] = [put(memo, golden), put(ofMemo, golden)]
  const [before, after] = [score(alone), score(both)]
  console.log(`\n${golden.length} golden questions on the memo, in per cent: alone, beside, difference`)
  for (const figure of ['gold1', 'refused', 'falseRefusals', 'passed'] as const) {
    const cells = [before[figure], after[figure], after[figure] - before[figure]]
    console.log(`  ${figure.padEnd(14)}${cells.map((cell) => (100 * cell).toFixed(2).padStart(8)).join('')}`)
  }
  if (tellsMisses) for (const [i, outcome] of both.entries()) printChange(alone[i], outcome)
}

/** A list stands document by document, the newest first: the memo's part of it is judged. */
function withoutOthers(answer: Answer, { catalogue }: Core): Answer {
  if (answer.outcome !== 'list') return answer
  const items = answer.items.filter((item) => item.type === 'term' || catalogue.has(item.section.id))
  return items.length > 0 ? { ...answer, items } : answer
}

function printChange(alone: Outcome | undefined, beside: Outcome): void {
  const isLost = [isGold, isRefused, ({ passed }: Outcome) => passed].some((is) => alone && is(alone) && !is(beside))
  if (!isLost) return
  const { question, outcome, first } = beside
  console.log(`  ${question.n}  ${question.q} (${question.gold.join(' or ') || 'none'}): ${outcome} ${first[0] ?? ''}`)
}
