import type { Catalogue } from './catalogue.ts'
import type { Language } from './section.ts'

/**
 * What a catalogue says and is typically asked in one language. The further wordings stay out: people mix languages in
 * them (`ok`). Names of outside topics stay out: their list holds both
 * languages; a term's forms are Swedish, as the document is.
 */
export function textsOf(catalogue: Catalogue, language: Language): string[] {
  const { sections, terms, roles, outside, synonyms } = catalogue
  return [
    ...sections.flatMap(({ title, digest, questions, terms: words, facts }) => [
      title[language],
      digest[language].lead,
      ...digest[language].rest,
      ...questions[language],
      ...words[language],
      ...facts.map(({ says }) => says[language]),
    ]),
    ...terms.flatMap(({ term, forms, name, meaning, synonyms: words }) => [
      ...(language === 'sv' ? [term, ...forms] : []),
      name[language],
      meaning[language],
      ...words[language],
    ]),
    ...roles.flatMap(({ name, words, people }) => [name[language], ...words[language], ...people[language]]),
    ...outside.flatMap(({ topic, answer, phrases }) => [topic[language], answer[language], ...phrases[language]]),
    ...synonyms[language].flat(),
  ]
}
