import MiniSearch from 'minisearch'
import { type Catalogue, LANGUAGES, type Localised } from '../core/index.ts'

/** The texts of one thing to find, as a bare engine takes them. */
interface Texts {
  readonly id: string
  readonly title: string
  readonly claims: string
  readonly questions: string
  readonly keywords: string
}

/** All texts that our own index holds: sections with their claims, and out-of-scope topics, in both languages. */
export function bareTexts({ documents }: Catalogue): Texts[] {
  return documents.flatMap(({ sections, outOfScope }) => [
    ...sections.map(({ id, title, claims, questions, wordings, keywords, reference = '' }) => ({
      id,
      title: join(title, (text) => [text, reference]),
      claims: claims.map(({ text }) => `${text.sv} ${text.en}`).join('\n'),
      questions: [
        join(questions, (texts) => texts),
        join(wordings, (texts) => texts),
        ...claims.map(({ asked }) => join(asked, (list) => list.map(({ text }) => text))),
      ].join('\n'),
      keywords: join(keywords, (texts) => texts),
    })),
    ...outOfScope.map(({ id, topic, phrases, names }) => ({
      id: `out of scope ${id}`,
      title: join(topic, (text) => [text]),
      claims: '',
      questions: join(phrases, (texts) => texts),
      keywords: names.join('\n'),
    })),
  ])
}

/** MiniSearch as it comes: the yardstick. */
export function createBareSearch(texts: readonly Texts[]): (question: string) => unknown {
  const engine = new MiniSearch<Texts>({ fields: ['title', 'claims', 'questions', 'keywords'] })
  engine.addAll(texts)
  return (question) => engine.search(question)
}

function join<T>(localised: Localised<T>, texts: (value: T) => readonly string[]): string {
  return LANGUAGES.flatMap((language) => texts(localised[language])).join('\n')
}
