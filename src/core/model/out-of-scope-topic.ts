import type { Localised } from './language.ts'

/** Where to turn when the document does not answer. */
export interface Authority {
  readonly name: string
  readonly url?: string
}

/** Something that people ask and the document does not answer. */
export interface OutOfScopeTopic {
  readonly id: string
  readonly topic: Localised
  /** One honest sentence: that the document does not say it, and what it does say nearby. */
  readonly answer: Localised
  readonly turnTo?: Authority
  /** True where the document touches the subject but lacks what is asked. */
  readonly near: boolean
  /** Words whose presence in a question means that the document cannot answer it. */
  readonly names: readonly string[]
  readonly phrases: Localised<readonly string[]>
}
