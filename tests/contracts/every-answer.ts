import { fileURLToPath } from 'node:url'
import {
  type Answer,
  type Ask,
  type Catalogue,
  createAsk,
  createCatalogue,
  type Found,
  type Language,
  type Section,
} from '../../src/core/index.ts'
import { loadCatalogue } from '../../src/knowledge/index.ts'
import { loadShelf } from '../../src/knowledge/load-shelf.ts'
import { withOriginals } from '../../src/knowledge/memo/index.ts'
import { originalsFor } from './originals.ts'

/** What the samples are answers from. */
export interface Knowledge {
  /** Stands in the names of tests. */
  readonly name: string
  readonly catalogue: Catalogue
  readonly ask: Ask
}

const ROOT = fileURLToPath(new URL('../../knowledge', import.meta.url))

export const catalogue: Catalogue = loadCatalogue(ROOT)
export const ask = createAsk(catalogue)
export const WITHOUT_FILE: Knowledge = { name: 'without the memo’s file', catalogue, ask }

const withFile = createCatalogue([withOriginals(loadShelf(ROOT, 'promemoria-2020'), originalsFor(catalogue))])
/** Every part with words of its own. They are ours, since the memo is not a part of the project. */
export const WITH_FILE: Knowledge = { name: 'with a file', catalogue: withFile, ask: createAsk(withFile) }

export const KNOWLEDGE: readonly Knowledge[] = [WITHOUT_FILE, WITH_FILE]

/** An answer with the name under which a test reports it. */
export interface Sample {
  readonly name: string
  readonly answer: Answer
}

const LANGUAGES: readonly Language[] = ['sv', 'en']

/** Questions that together give every kind of answer, every topic of a list and every reason for a refusal. */
const QUESTIONS = [
  ...['förslag', 'lärdomar', 'utmaningar', 'fotnoter', 'siffror', 'ordlista', 'om', 'sida 16', 'förslag kommun'],
  ...['förslag om forskning', 'Vad berör oss i kommunen?', 'Vilka förslag finns?', 'hjälp', 'hej', 'tack', ''],
  ...['Hur blir vädret i morgon?', 'Vad kostar rådet?', 'förslag 99', 'sida 99', 'sida 1', 'vad betyder VULF?'],
  ...['Hur många fler sökte till sjuksköterska?', 'proposals', 'lessons', 'challenges', 'footnotes', 'figures'],
  ...['förslag 1 och 2', 'lärdom 3 och förslag 2', 'sid 9-10', 'siffror sida 14', 'ordlista xyz', 'hejdå', 'jaha'],
  ...['proposals 1 and 2', 'pages 9-10', 'figures page 14', 'glossary xyz', 'bye', 'is that true'],
  ...['glossary', 'help', 'hello', 'thanks', 'What does the council propose on placements?', 'proposal 99'],
]

/** Every part as the answer, in both languages, and every other kind of answer. */
export function everyAnswer(knowledge = WITHOUT_FILE): Sample[] {
  return [
    ...everyPart(knowledge),
    ...QUESTIONS.map((question) => ({ name: `"${question}"`, answer: knowledge.ask(question) })),
    ...choices(knowledge),
  ]
}

/** Every part of the catalogue as a found answer. */
export function everyPart(knowledge = WITHOUT_FILE): { readonly name: string; readonly answer: Found }[] {
  return knowledge.catalogue.sections.flatMap((section) =>
    LANGUAGES.map((language) => ({
      name: `${section.id} (${language})`,
      answer: foundPart(section, language, knowledge),
    })),
  )
}

export function foundPart({ id }: Section, language: Language, knowledge = WITHOUT_FILE): Found {
  const answer = knowledge.ask(id)
  if (answer.outcome !== 'answer') throw new Error(`${id} does not lead to itself`)
  return { ...answer, language }
}

/** Each part with the next two as likely. */
function choices(knowledge: Knowledge): Sample[] {
  const { sections } = knowledge.catalogue
  return everyPart(knowledge).map(({ name, answer }, i) => {
    const at = (step: number) => sections[(i + step) % sections.length] ?? answer.section
    return { name: `${name} and others`, answer: { ...answer, outcome: 'choices', others: [at(1), at(2)] } }
  })
}
