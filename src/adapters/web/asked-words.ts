import { type DocumentProfile, fold, type Language, PACKS } from '../../core/index.ts'

/** The stems of the words that a question turns on, to be found in texts with `createWordFinder`. */
export function askedStems(question: string, language: Language, profiles: readonly DocumentProfile[]): string[] {
  const { functionWords, everydayWords, stem } = PACKS[language]
  const names = new Set(
    profiles
      .flatMap(({ documentWords, publisherWords }) => [...documentWords[language], ...publisherWords[language]])
      .map(fold),
  )
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const asked = words.filter((word) => {
    const folded = fold(word)
    return word.length > 1 && ![functionWords, everydayWords, names].some((set) => set.has(folded))
  })
  return [...new Set(asked.map(stem))]
}
