import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Figures, figuresSchema } from './bench-figures.ts'
import { medianOf, timeOf } from './bench-timing.ts'

/*
 * `npm run bench`: what a question costs beside a bare MiniSearch with default options over the same texts, how costs
 * grow with the catalogue, and what a start costs. Other sizes than 1, 10 and 100 times the catalogue are named:
 * `npm run bench -- 1 1000`. A thousandfold takes 2 minutes on a quiet machine and 8 on a busy one.
 */

const SIZES = [1, 10, 100]
const QUESTION = 'Vad vill ni om VFU?'
/** As they run for people: compiled. */
const ASK = fileURLToPath(new URL('../cli/ask.js', import.meta.url))
const ENGINE = fileURLToPath(new URL('bench-engine.js', import.meta.url))
const COLD_STARTS = 5
/** A thousandfold catalogue needs several of its GB. */
const MOST_HEAP_MB = 20_000

const COLUMNS = ['size', 'parts', 'engine', 'median', 'p99', 'build', 'index heap', 'process', 'answers'] as const
const WIDTHS = [5, 6, 6, 10, 10, 10, 10, 8, 7]

const asked = process.argv.slice(2).map(Number)
if (asked.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('A size is a whole number from 1: npm run bench -- 1 10')
  process.exit(2)
}
const sizes = asked.length > 0 ? asked : SIZES
printStarts()
printHeader()
const rows = sizes.map((size) => {
  const row = { size, ours: measure('ours', size), bare: measure('bare', size) }
  printRow(row)
  return row
})
printGrowth(rows)

interface Row {
  readonly size: number
  readonly ours: Figures
  readonly bare: Figures
}

function measure(engine: 'ours' | 'bare', size: number): Figures {
  const flags = ['--expose-gc', `--max-old-space-size=${MOST_HEAP_MB}`]
  return figuresSchema.parse(JSON.parse(run([...flags, ENGINE, engine, String(size)])))
}

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8' })
}

function printStarts(): void {
  const ours = coldStart([ASK, QUESTION])
  const node = coldStart(['-e', '0'])
  console.log(`Cold start to first answer: ${ms(ours)} (node alone: ${ms(node)}), median of ${COLD_STARTS}\n`)
}

function coldStart(args: readonly string[]): number {
  return medianOf(Array.from({ length: COLD_STARTS }, () => timeOf(() => run(args)).ms))
}

function printHeader(): void {
  printCells(COLUMNS)
}

function printRow({ size, ours, bare }: Row): void {
  printCells([`×${size}`, String(ours.parts), 'ours', ...cells(ours)])
  printCells(['', '', 'bare', ...cells(bare)])
  const ratios = [ours.medianMs / bare.medianMs, ours.p99Ms / bare.p99Ms, ours.buildMs / bare.buildMs]
  printCells(['', '', 'ratio', ...[...ratios, ours.heapBytes / bare.heapBytes].map((ratio) => ratio.toFixed(1))])
}

function cells({ medianMs, p99Ms, buildMs, heapBytes, rssBytes, samples }: Figures): string[] {
  return [ms(medianMs), ms(p99Ms), ms(buildMs), megabytes(heapBytes), megabytes(rssBytes), String(samples)]
}

function printCells(texts: readonly string[]): void {
  console.log(texts.map((text, i) => text.padStart(WIDTHS[i] ?? 0)).join('  '))
}

/** By how much a question costs more than at the smallest size: ours should grow no faster than the bare engine's. */
function printGrowth([first, ...larger]: readonly Row[]): void {
  if (!first || larger.length === 0) return
  console.log(`\nGrowth of the median from ×${first.size}:`)
  for (const { size, ours, bare } of larger) {
    const growth = { ours: ours.medianMs / first.ours.medianMs, bare: bare.medianMs / first.bare.medianMs }
    console.log(`  ×${size}: ours ${growth.ours.toFixed(1)} times, bare ${growth.bare.toFixed(1)} times`)
  }
}

/** Microseconds show below ten milliseconds. */
function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 3 : 0)} ms`
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`
}
