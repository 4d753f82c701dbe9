import { PACKS } from '../languages/index.ts'
import type { Messages, RefusalNames } from '../languages/messages.ts'
import type { None, Refusal, NoneReason } from '../model/answer.ts'
import type { DocumentProfile } from '../model/document.ts'
import { smallName } from './citation.ts'

/** One sentence that says why there is no answer. */
export function refusalSentence(
  { refusal, language }: Pick<None, 'refusal' | 'language'>,
  profile: DocumentProfile,
): string {
  const { why } = PACKS[language].messages.none
  const section = 'citation' in refusal ? smallName(refusal.citation.section, language) : ''
  const names = { document: profile.name[language], section }
  const sentence = sayWhy(refusal, why, names)
  const asked = refusal.reason === 'out-of-scope' || refusal.reason === 'not-stated' ? refusal.asked : undefined
  return asked === undefined ? sentence : `${why['no-match']({ reason: 'no-match', asked }, names)} ${sentence}`
}

const sayWhy = <R extends NoneReason>(refusal: Refusal<R>, why: Messages['none']['why'], names: RefusalNames) =>
  why[refusal.reason](refusal, names)
