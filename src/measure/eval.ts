import { existsSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { openCore } from '../start-up.ts'
import { converseAll, scoreTurns } from './conversations.ts'
import { conversationFiles, goldenFiles, readConversations, readQuestions } from './questions.ts'
import { isRefused, type Outcome, put, type Score, score } from './score.ts'

/*
 * `npm run eval [FILE …]`: how well the bot answers questions whose right sections are known. Without a file: the golden
 * sets of the repository, a line each. A file named conversations-… holds conversations, of which each message is
 * judged. With MEMO_FILE, the memo's own words are indexed and quoted as well.
 */

const named = process.argv.slice(2).filter((argument) => argument !== '--misses')
const given = named.length > 0 ? named : [...goldenFiles(), ...conversationFiles()]
const holdsConversations = (file: string): boolean => /^conversations-/.test(nameOf(file))
const files = given.filter((file) => !holdsConversations(file))
const missing = given.find((file) => !existsSync(file))
if (missing !== undefined) {
  console.error(`${missing}: no such file. Give a file in the format of tests/golden/questions-a.jsonl, or none.`)
  process.exit(2)
}

const config = readConfig()
const core = await openCore(config)
const outcomes = files.map((file) => ({ file, outcomes: put(core, readQuestions(file)) }))
const all = outcomes.flatMap((set) => set.outcomes)
console.log(`${config.memoFile === undefined ? 'Without' : 'With'} the memo’s own file, in per cent\n`)
if (files.length > 0) printHeader()
for (const set of outcomes) printRow(nameOf(set.file), score(set.outcomes))
if (files.length === 1) for (const type of typesIn(all)) printRow(`  ${type}`, score(ofType(all, type)))
if (files.length > 1) printRow('ALL', score(all))
const turns = given.filter(holdsConversations).flatMap(printConversations)
all.push(...turns)
if (named.length > 0 || process.argv.includes('--misses')) printMisses(all)

/** @returns every message's outcome */
function printConversations(file: string): Outcome[] {
  const conversations = converseAll(core, readConversations(file))
  const { turns, passed, followUpsPassed } = scoreTurns(conversations)
  const shares = `passed ${percent(passed, 0)}, follow-ups ${percent(followUpsPassed, 0)}`
  console.log(`\n${nameOf(file).padEnd(22)}  ${String(turns).padStart(4)} messages: ${shares}`)
  return conversations.flat()
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, '')
}

function typesIn(some: readonly Outcome[]): string[] {
  return [...new Set(some.map(({ question }) => question.type))]
}

function ofType(some: readonly Outcome[], type: string): Outcome[] {
  return some.filter(({ question }) => question.type === type)
}

function printHeader(): void {
  const columns = ['   n', 'gold@1', 'accept@1', 'gold@3', 'refused', 'false refusals', 'said first', 'length, p90']
  console.log(['set'.padEnd(22), ...columns].join('  '))
}

function printRow(name: string, s: Score): void {
  const cells = [
    percent(s.gold1, 6),
    percent(s.accept1, 8),
    percent(s.gold3, 6),
    percent(s.refused, 7),
    percent(s.falseRefusals, 14),
    percent(s.passed, 10),
    `${s.length.median}, ${s.length.p90}`.padStart(11),
  ]
  console.log([name.padEnd(22), String(s.questions).padStart(4), ...cells].join('  '))
}

function printMisses(some: readonly Outcome[]): void {
  const missed = some.filter((one) => !isRight(one))
  console.log(`\nMisses (${missed.length}):`)
  for (const { question, outcome, first, missing: lacking } of missed) {
    const wanted = [question.gold.join(' or '), ...question.ok.map((id) => `(${id})`)].filter(Boolean).join(' ')
    console.log(`  ${question.n}  ${question.q}\n      got ${outcome} ${first.join(' ')}; gold ${wanted || 'none'}`)
    for (const group of lacking) console.log(`      not said first: ${group.join(' | ')}`)
  }
}

function isRight(one: Outcome): boolean {
  return one.passed || (one.question.gold.length === 0 && isRefused(one))
}

function percent(value: number, width: number): string {
  return (Number.isNaN(value) ? '–' : (100 * value).toFixed(1)).padStart(width)
}
