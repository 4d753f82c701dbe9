import { z } from 'zod'
import { createCore } from '../core/index.ts'
import { loadCatalogue } from '../knowledge/index.ts'
import { createBareSearch, bareTexts } from './bench-bare.ts'
import { enlarge } from './bench-catalogue.ts'
import { figuresSchema, type Figures } from './bench-figures.ts'
import { goldenQuestions } from './bench-questions.ts'
import { medianOf, percentileOf, timeOf } from './bench-timing.ts'

/*
 * One engine at one size in a process of its own, so that neither warms the other up nor counts in its memory:
 * `node --expose-gc dist/measure/bench-engine.js ours|bare TIMES`. Prints its figures as JSON.
 */

/** How long answering is measured, after as long a warm-up. A question is never cut off. */
const MEASURED_MS = 2500

const [engine, times] = z.tuple([z.enum(['ours', 'bare']), z.coerce.number()]).parse(process.argv.slice(2))
const catalogue = enlarge(loadCatalogue('knowledge'), times)
const figures = engine === 'ours' ? measureOurs() : measureBare()
console.log(JSON.stringify(figuresSchema.parse(figures)))

function measureOurs(): Figures {
  return measure(() => {
    const core = createCore(catalogue)
    core.warmUpAll()
    return core.ask
  })
}

function measureBare(): Figures {
  const texts = bareTexts(catalogue)
  return measure(() => createBareSearch(texts))
}

function measure(build: () => (question: string) => unknown): Figures {
  const before = heap()
  const { result: answer, ms } = timeOf(build)
  const after = heap()
  const rss = process.memoryUsage.rss()
  answerFor(answer, MEASURED_MS)
  const samples = answerFor(answer, MEASURED_MS)
  return {
    parts: catalogue.sections.length,
    buildMs: ms,
    heapBytes: after - before,
    rssBytes: rss,
    samples: samples.length,
    medianMs: medianOf(samples),
    p99Ms: percentileOf(samples, 0.99),
  }
}

/** Asks the golden questions in turn, each as often as the others give or take one. */
function answerFor(answer: (question: string) => unknown, duration: number): number[] {
  const questions = goldenQuestions()
  const samples: number[] = []
  const end = performance.now() + duration
  // A step that shares no factor with the number of questions meets all sorts of them early.
  const step = 97
  for (let i = 0; performance.now() < end || samples.length < questions.length / 10; i += step) {
    const question = questions[i % questions.length] ?? ''
    samples.push(timeOf(() => answer(question)).ms)
  }
  return samples
}

/** Bytes in use after collecting garbage; more than before it where node was started without --expose-gc. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}
