import { PACKS } from '../languages/index.ts'
import type { Messages, RefusalNames } from '../languages/messages.ts'
import type { None, Refusal, NoneReason } from '../model/answer.ts'
import type { DocumentProfile } from '../model/document.ts'
import { shortName } from './citation.ts'
import { fold } from '../text/normalise.ts'
import { wordsOf } from '../text/tokenise.ts'

/** One sentence that says why there is no answer. */
export function refusalSentence(
  { refusal, language }: Pick<None, 'refusal' | 'language'>,
  profile: DocumentProfile,
): string {
  const { why } = PACKS[language].messages.none
  const section = 'citation' in refusal ? shortName(refusal.citation.section, language) : ''
  const names = { document: profile.name[language], section }
  const sentence = sayWhy(refusal, why, names)
  if (refusal.reason !== 'out-of-scope' || saysWhatIsAsked(sentence, refusal.asked)) return sentence
  return `${why['no-match']({ reason: 'no-match', asked: refusal.asked }, names)} ${sentence}`
}

const sayWhy = <R extends NoneReason>(refusal: Refusal<R>, why: Messages['none']['why'], names: RefusalNames) =>
  why[refusal.reason](refusal, names)

/** True where a sentence has a word of what was asked, or where nothing can be named. */
function saysWhatIsAsked(sentence: string, asked: string): boolean {
  const said = fold(sentence)
  const words = wordsOf(asked).map(fold)
  return words.length === 0 || words.some((word) => said.includes(word))
}
