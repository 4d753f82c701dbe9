import { readQuestionSet } from './question-sets.ts'
import { createAddedRank, createBareRank, passagesOf, meanReciprocalRank } from './strangers.ts'

/*
 * `npm run eval:strangers -- FILE [FILE …]`: how well the bot finds passages that nobody has written anything for, in public
 * Swedish question sets as they are published (SweQUAD-MC .json, SweFAQ .jsonl): MRR@10, beside MiniSearch as it comes. The
 * passages of all the files are one document.
 */

const files = process.argv.slice(2)

async function main(): Promise<number> {
  if (files.length === 0) {
    console.error('Usage: npm run eval:strangers -- FILE [FILE …]   (SweQUAD-MC .json or SweFAQ .jsonl, as published)')
    return 2
  }
  const { passages, asked } = passagesOf(files.flatMap(readQuestionSet))
  console.log(`${asked.length} questions, ${passages.length} passages, MRR@10`)
  tell('MiniSearch as it comes', meanReciprocalRank(asked, createBareRank(passages)))
  tell('the bot, nothing written', meanReciprocalRank(asked, await createAddedRank(passages, 'knowledge/common')))
  return 0
}

const tell = (name: string, figure: number): void => console.log(`  ${name.padEnd(26)}${figure.toFixed(3)}`)

process.exitCode = await main()
