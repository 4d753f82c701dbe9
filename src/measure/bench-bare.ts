import MiniSearch from 'minisearch'
import type { Catalogue, Language, Localised } from '../core/index.ts'

/** The texts of one thing to find, as a bare engine takes them. */
interface Texts {
  readonly id: string
  readonly title: string
  readonly digest: string
  readonly questions: string
  readonly facts: string
  readonly terms: string
}

const LANGUAGES: readonly Language[] = ['sv', 'en']

/** All texts that our own index holds: parts and outside topics, in both languages. */
export function textsOf({ sections, outside }: Catalogue): Texts[] {
  const parts = sections.map(({ id, title, digest, questions, facts, terms, reference = '' }) => ({
    id,
    title: join(title, (text) => [text, reference]),
    digest: join(digest, ({ lead, rest }) => [lead, ...rest]),
    questions: join(questions, (texts) => texts),
    facts: facts.map(({ says, period = '' }) => `${says.sv} ${says.en} ${period}`).join('\n'),
    terms: join(terms, (texts) => texts),
  }))
  const topics = outside.map(({ id, topic, phrases, names }) => ({
    id: `outside ${id}`,
    title: join(topic, (text) => [text]),
    digest: '',
    questions: join(phrases, (texts) => texts),
    facts: '',
    terms: names.join('\n'),
  }))
  return [...parts, ...topics]
}

/** MiniSearch as it comes: the yardstick. */
export function createBareSearch(texts: readonly Texts[]): (question: string) => unknown {
  const engine = new MiniSearch<Texts>({ fields: ['title', 'digest', 'questions', 'facts', 'terms'] })
  engine.addAll(texts)
  return (question) => engine.search(question)
}

function join<T>(localised: Localised<T>, texts: (value: T) => readonly string[]): string {
  return LANGUAGES.flatMap((language) => texts(localised[language])).join('\n')
}
