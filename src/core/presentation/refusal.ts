import { PACKS } from '../languages/index.ts'
import type { None } from '../model/answer.ts'
import type { DocumentProfile } from '../model/document.ts'
import { shortName } from './citation.ts'
import { fold } from '../text/normalise.ts'
import { wordsOf } from '../text/tokenise.ts'

/** One sentence that says why there is no answer. */
export function refusalSentence(
  { refusal, language }: Pick<None, 'refusal' | 'language'>,
  profile: DocumentProfile,
): string {
  const { none: words, kinds } = PACKS[language].messages
  const name = profile.name[language]
  switch (refusal.reason) {
    case 'out-of-scope':
      return names(refusal.answer, refusal.asked)
        ? refusal.answer
        : `${words.noMatch(refusal.asked, name)} ${refusal.answer}`
    case 'not-stated':
      return refusal.claim.text
    case 'not-about':
      return words.notAbout(shortName(refusal.citation.section, language))
    case 'no-original':
      return words.noOriginal(shortName(refusal.citation.section, language))
    case 'no-source':
      return words.noSource(name, shortName(refusal.citation.section, language))
    case 'no-match':
      return words.noMatch(refusal.asked, name)
    case 'no-such-number':
      return words.noSuchNumber(refusal.kind, refusal.number, refusal.last)
    case 'no-such-term':
      return words.noSuchTerm(refusal.term)
    case 'no-such-page':
      return words.noSuchPage(refusal.page, refusal.last, name)
    case 'empty-page':
      return words.emptyPage(refusal.page)
    case 'not-ranked':
      return words.notRanked(kinds[refusal.kind], name)
  }
}

/** True where a sentence has a word of what was asked, or where nothing can be named. */
function names(sentence: string, asked: string): boolean {
  const said = fold(sentence)
  const words = wordsOf(asked).map(fold)
  return words.length === 0 || words.some((word) => said.includes(word))
}
