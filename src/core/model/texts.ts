import type { Claim } from './claim.ts'
import type { DocumentKnowledge } from './catalogue.ts'
import type { Language } from './language.ts'

/**
 * `edited`: what the editor wrote with care, for telling how words are spelt. `all`: also how people ask, and what the
 * document does not answer, for telling which language a word is of. The further wordings stay out of both: people mix
 * languages in them (`ok`).
 */
export type TextScope = 'edited' | 'all'

/** The texts of a document's knowledge in one language: the one place that flattens them. */
export function textsOf(knowledge: DocumentKnowledge, language: Language, scope: TextScope): string[] {
  const { sections, terms, roles, outOfScope, synonyms } = knowledge
  // The document's own sentences are Swedish, also where they stand for English ones.
  const isIn = ({ verbatim }: Claim): boolean => language === 'sv' || !verbatim
  const edited = [
    ...sections.flatMap(({ title, claims, keywords }) => [
      ...(claims.some(isIn) ? [title[language]] : []),
      ...claims.filter(isIn).map(({ text }) => text[language]),
      ...keywords[language],
    ]),
    // A term's forms are Swedish, as the document is.
    ...terms.flatMap(({ term, forms, name, meaning, synonyms: words }) => [
      ...(language === 'sv' ? [term, ...forms] : []),
      name[language],
      meaning[language],
      ...words[language],
    ]),
  ]
  if (scope === 'edited') return edited
  return [
    ...edited,
    ...sections.flatMap(({ questions, claims }) => [
      ...questions[language],
      ...claims.flatMap(({ asked }) => asked[language].map(({ text }) => text)),
    ]),
    ...roles.flatMap(({ name, words, people }) => [name[language], ...words[language], ...people[language]]),
    ...outOfScope.flatMap(({ topic, answer, phrases }) => [topic[language], answer[language], ...phrases[language]]),
    ...synonyms[language].flat(),
  ]
}
