/** Keeps the frequency of what no text holds above nought, and so its weight finite. */
const SMOOTHING = 1

/**
 * Inverse document frequency: what a feature that few texts hold tells more than one that many hold.
 * @param texts how many there are
 * @param holding how many of them hold the feature
 * @returns about 0.7 where all hold it, upwards without bound
 */
export const idf = (texts: number, holding: number): number => Math.log(1 + texts / (holding + SMOOTHING))
