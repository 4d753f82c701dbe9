import { existsSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { openKnowledge } from '../start-up.ts'
import { goldenFiles, readQuestions } from './questions.ts'
import { isGold, isRefused, type Outcome, put, type Score, score } from './score.ts'

/*
 * `npm run eval [FILE …]`: how well the bot answers questions whose right parts are known. Without a file: the golden
 * sets of the repository. With MEMO_FILE, the memo's own words are indexed and quoted as well.
 */

const files = process.argv.length > 2 ? process.argv.slice(2) : goldenFiles()
const missing = files.find((file) => !existsSync(file))
if (missing !== undefined) {
  console.error(`${missing}: no such file. Give a file in the format of tests/golden/questions-a.jsonl, or none.`)
  process.exit(2)
}

const config = readConfig()
const { ask } = await openKnowledge(config)
const outcomes = put(ask, files.flatMap(readQuestions))
printTable(outcomes)
printMisses(outcomes)

function printTable(all: readonly Outcome[]): void {
  const types = [...new Set(all.map(({ question }) => question.type))]
  const rows: [string, Score][] = types.map((type) => [
    type,
    score(all.filter(({ question }) => question.type === type)),
  ])
  rows.push(['ALL', score(all)])
  console.log(`${files.join(', ')}; ${config.memoFile === undefined ? 'without' : 'with'} the memo’s own file\n`)
  console.log(
    ['type'.padEnd(14), '   n', 'gold@1', 'accept@1', 'gold@3', 'refused', 'false refusals', 'must'].join('  '),
  )
  for (const [type, s] of rows) {
    const cells = [
      percent(s.gold1, 6),
      percent(s.accept1, 8),
      percent(s.gold3, 6),
      percent(s.refused, 7),
      percent(s.falseRefusals, 14),
      percent(s.must, 4),
    ]
    console.log([type.padEnd(14), String(s.questions).padStart(4), ...cells].join('  '))
  }
}

function printMisses(all: readonly Outcome[]): void {
  const missed = all.filter((o) => (o.question.gold.length > 0 ? !isGold(o) : !isRefused(o)))
  console.log(`\nMisses (${missed.length}):`)
  for (const { question, outcome, first } of missed) {
    const got = first.length > 0 ? first.join(' ') : outcome
    const wanted = question.gold.length > 0 ? question.gold.join(' or ') : 'none'
    console.log(
      `  ${question.n}  ${question.q}\n      got ${got}; gold ${wanted}${question.ok.length > 0 ? `; ok ${question.ok.join(' ')}` : ''}`,
    )
  }
}

function percent(share: number, width: number): string {
  return (Number.isNaN(share) ? '–' : (100 * share).toFixed(1)).padStart(width)
}
