import { analyse } from './language/analysis.ts'
import { createReader, stemsIn } from './language/word.ts'
import { readSection, wordsIn } from './retrieval/entries.ts'
import type { Language, Section } from './section.ts'

/** The words of a question that a part holds too, in any form: why the part was considered. */
export function sharedWords(question: string, section: Section, language: Language): string[] {
  const { subject } = analyse(question, language)
  const held = new Set(stemsIn(wordsIn(readSection(section, language, createReader(language)))))
  return [...new Set(subject.filter(({ stem }) => held.has(stem)).map(({ text }) => text))]
}
