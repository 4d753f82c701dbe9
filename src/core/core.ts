import { type Answering, createAnswering } from './answering/ask.ts'
import type { DocumentScope } from './answering/scoping/index.ts'
import type { Catalogue } from './model/catalogue.ts'
import { targetOfAnswer } from './model/answer-target.ts'
import { LANGUAGES } from './model/language.ts'
import type { Target } from './model/target.ts'
import { createPresentVerification, type PresentVerification } from './presentation/present-verification.ts'
import { createPresent, type Present } from './presentation/present.ts'
import type { CompiledIndexes } from './retrieval/compiled-indexes.ts'
import { once } from './text/once.ts'
import { createVerify, type Verify } from './verbatim/index.ts'

/** Everything that a channel needs of the core. */
export interface Core extends Answering {
  readonly catalogue: Catalogue
  readonly present: Present
  /** Checks a quotation against the documents' own words. */
  readonly verify: Verify
  readonly presentVerification: PresentVerification
  /** The same core for a channel where one document is meant unless the question says otherwise. */
  readonly preferring: (document: string) => Core
  /** The same core for whoever asks one document alone. */
  readonly only: (document: string) => Core
  /** Builds what would otherwise be built with the first question. */
  readonly warmUpAll: () => void
}

/** @param compiled data of the documents' indexes that were worked out before; what they lack is built with the first question */
export function createCore(catalogue: Catalogue, compiled?: CompiledIndexes): Core {
  const answering = createAnswering(catalogue, compiled)
  const documents = catalogue.documents.map(({ document }) => document)
  const verify = once(() => createVerify({ sections: catalogue.sections, documents }))
  const targets = new Map<string, Target | undefined>()
  /** What opens the answer to an example question, asked once: every help has the same few. */
  const opened = (question: string): Target | undefined => {
    if (!targets.has(question)) targets.set(question, targetOfAnswer(answering.ask(question)))
    return targets.get(question)
  }
  const core: Core = {
    ...answering,
    catalogue,
    present: createPresent(catalogue, opened),
    verify: (passage) => verify()(passage),
    presentVerification: createPresentVerification(catalogue),
    warmUpAll: () => LANGUAGES.forEach(answering.warmUp),
    preferring: (document) => within({ rather: document }),
    only: (document) => ({
      ...within({ only: document }),
      open: (target, language) => answering.open(target.to === 'list' ? { ...target, document } : target, language),
    }),
  }
  return core

  function within(scope: DocumentScope): Core {
    return {
      ...core,
      ask: (question, context) => answering.converseWithin(scope, question, context).answer,
      converse: (question, context) => answering.converseWithin(scope, question, context),
    }
  }
}
