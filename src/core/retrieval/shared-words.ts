import { analyse } from '../query/parse.ts'
import { createReader } from '../languages/word.ts'
import { readSection } from './entries.ts'
import { createHoldings } from './coverage.ts'
import type { Language, Section } from '../model/section.ts'

/**
 * The words of a question that a part holds too, as the search sees it: in any form, or misspelt and known by their
 * 4-grams. Why the part was considered.
 */
export function sharedWords(question: string, section: Section, language: Language): string[] {
  const { subject } = analyse(question, language)
  const holdings = createHoldings([readSection(section, language, createReader(language))])
  const held = subject.filter((word) => holdings.wordCoverage([word], section.id) > 0)
  return [...new Set(held.map(({ text }) => text))]
}
