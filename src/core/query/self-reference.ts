import { UNDERSTANDING } from '../languages/index.ts'
import type { Language } from '../model/section.ts'

/** What answers come from: the document, or the council that wrote it. */
export type Itself = 'document' | 'council'

/** Which of the two a folded word names: `rapporten`, `rådets`. */
export function itselfIn(folded: string, language: Language): Itself | undefined {
  const { document, council } = UNDERSTANDING[language].itself
  if (document.test(folded)) return 'document'
  return council.test(folded) ? 'council' : undefined
}
