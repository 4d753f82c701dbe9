/**
 * A score as the sum of features, each times its weight: the logarithm of odds, up to a constant, where the weights were
 * fitted by softmax or logistic regression.
 */
export function weightedSum<Name extends string>(
  names: readonly Name[],
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>>,
): number {
  let sum = 0
  for (const name of names) sum += weights[name] * features[name]
  return sum
}

/** The probability, 0 to 1, that has these odds. */
export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The logarithm of the odds of a probability, 0 to 1. */
export const toLogOdds = (probability: number): number => Math.log(probability / (1 - probability))
