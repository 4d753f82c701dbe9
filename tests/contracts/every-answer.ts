import { fileURLToPath } from 'node:url'
import {
  type Answer,
  type Catalogue,
  createAsk,
  type Found,
  type Language,
  type Section,
} from '../../src/core/index.ts'
import { loadCatalogue } from '../../src/knowledge/index.ts'

export const catalogue: Catalogue = loadCatalogue(fileURLToPath(new URL('../../knowledge', import.meta.url)))
export const ask = createAsk(catalogue)

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
export function everyAnswer(): Sample[] {
  return [
    ...everyPart(),
    ...QUESTIONS.map((question) => ({ name: `"${question}"`, answer: ask(question) })),
    ...choices(),
  ]
}

/** Every part of the catalogue as a found answer. */
export function everyPart(): { readonly name: string; readonly answer: Found }[] {
  return catalogue.sections.flatMap((section) =>
    LANGUAGES.map((language) => ({ name: `${section.id} (${language})`, answer: foundPart(section, language) })),
  )
}

export function foundPart(section: Section, language: Language): Found {
  const answer = ask(section.id)
  if (answer.outcome !== 'answer') throw new Error(`${section.id} does not lead to itself`)
  return { ...answer, language }
}

/** Each part with the next two as likely. */
function choices(): Sample[] {
  return everyPart().map(({ name, answer }, i) => {
    const at = (step: number) => catalogue.sections[(i + step) % catalogue.sections.length] ?? answer.section
    return { name: `${name} and others`, answer: { ...answer, outcome: 'choices', others: [at(1), at(2)] } }
  })
}
