import { type Cue, CUES, UNDERSTANDING } from '../languages/index.ts'
import type { Language } from '../model/section.ts'

/** What a question asks for. @param folded its folded words between single spaces */
export function cuesOf(folded: string, language: Language): ReadonlySet<Cue> {
  const { cues } = UNDERSTANDING[language]
  return new Set(CUES.filter((cue) => cues[cue].test(folded)))
}

/** True for a folded word that says what kind of answer is wanted and nothing about its subject. */
export const isCueWord = (folded: string, language: Language): boolean => UNDERSTANDING[language].cueWord.test(folded)
