import { toProbability } from '../core/retrieval/log-odds.ts'

/** The features of the candidates of one question, and which of them are right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[]
  readonly right: readonly boolean[]
  /** Name of the set that the question comes from. */
  readonly set: string
}

/** The features of one question, and whether it belongs to the class. */
export interface Case {
  readonly features: readonly number[]
  readonly isIn: boolean
  readonly set: string
}

/** How the weights are found: full passes, the size of a step, and how many questions share one. */
const FIT = { passes: 60, step: 0.05, batch: 64 } as const

/**
 * How much large weights cost: where there are a thousand questions or more; the same, but only one in forty is in the class;
 * where there are a hundred. The less the questions tell, the more large weights must cost.
 */
export const DECAY = { many: 0.0001, rare: 0.0003, few: 0.003 } as const
export type Decay = (typeof DECAY)[keyof typeof DECAY]

/**
 * Softmax regression: weights under which the right candidates of each question are likeliest.
 * @param start where to begin, one a feature
 */
export function fitChoices(choices: readonly Choice[], start: readonly number[], decay: Decay): number[] {
  return descend(choices, start, decay, ({ candidates, right }, weights, gradient) => {
    const scores = candidates.map((features) => dot(features, weights))
    const most = Math.max(...scores)
    const odds = scores.map((score) => Math.exp(score - most))
    const all = sum(odds)
    const good = sum(odds.filter((_, i) => right[i] === true))
    candidates.forEach((features, i) => {
      const odd = odds[i] ?? 0
      add(gradient, features, odd / all - (right[i] === true ? odd / good : 0))
    })
  })
}

/** Logistic regression: weights under which the cases of the class are likely to be in it. */
export function fitCases(cases: readonly Case[], start: readonly number[], decay: Decay): number[] {
  return descend(cases, start, decay, ({ features, isIn }, weights, gradient) => {
    add(gradient, features, toProbability(dot(features, weights)) - (isIn ? 1 : 0))
  })
}

/** Adam (Kingma and Ba 2015) over batches in their order: the same weights from the same questions. */
function descend<T>(
  items: readonly T[],
  start: readonly number[],
  decay: Decay,
  addGradient: (item: T, weights: readonly number[], gradient: number[]) => void,
): number[] {
  let weights = [...start]
  let mean = start.map(() => 0)
  let square = start.map(() => 0)
  let steps = 0
  for (let pass = 0; pass < FIT.passes; pass++) {
    for (let from = 0; from < items.length; from += FIT.batch) {
      const batch = items.slice(from, from + FIT.batch)
      const gradient = start.map(() => 0)
      for (const item of batch) addGradient(item, weights, gradient)
      const slope = gradient.map((g, i) => g / batch.length + decay * (weights[i] ?? 0))
      steps++
      mean = mean.map((m, i) => 0.9 * m + 0.1 * (slope[i] ?? 0))
      square = square.map((s, i) => 0.999 * s + 0.001 * (slope[i] ?? 0) ** 2)
      const [unbiasMean, unbiasSquare] = [1 - 0.9 ** steps, 1 - 0.999 ** steps]
      weights = weights.map((w, i) => {
        const step = (mean[i] ?? 0) / unbiasMean / (Math.sqrt((square[i] ?? 0) / unbiasSquare) + 1e-8)
        return w - FIT.step * step
      })
    }
  }
  return weights
}

/** @returns the sets in which each is judged by weights that were fitted on the others */
export function* crossValidated<T extends { readonly set: string }>(
  items: readonly T[],
  fit: (others: readonly T[]) => number[],
): Generator<{ readonly held: readonly T[]; readonly weights: number[] }> {
  for (const set of new Set(items.map((item) => item.set))) {
    yield {
      held: items.filter((item) => item.set === set),
      weights: fit(items.filter((item) => item.set !== set)),
    }
  }
}

export const dot = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((total, feature, i) => total + feature * (weights[i] ?? 0), 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function add(gradient: number[], features: readonly number[], factor: number): void {
  features.forEach((feature, i) => (gradient[i] = (gradient[i] ?? 0) + factor * feature))
}
