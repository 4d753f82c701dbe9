import {
  type Answer,
  type Core,
  createCatalogue,
  createCore,
  type Form,
  type Language,
  LANGUAGES,
} from '../../src/core/index.ts'
import { compiledIndexes } from '../../src/knowledge/index.ts'
import { withOriginals } from '../../src/knowledge/memo/index.ts'
import { readDocument } from '../../src/knowledge/read-document.ts'
import { REAL } from '../fixtures/knowledge-folder.ts'
import { core } from '../fixtures/memo.ts'
import { originalsFor } from './originals.ts'

export const WITHOUT_FILE: Core = core
/** Every section with words of its own. They are ours, since the memo is not a part of the project. */
export const WITH_FILE: Core = createCore(
  createCatalogue([withOriginals(readDocument(REAL, 'promemoria-2020'), originalsFor(core.catalogue))]),
  compiledIndexes,
)

/** An answer in a form, with the name under which a test reports it. */
export interface Case {
  readonly name: string
  readonly answer: Answer
  readonly form: Form
}

/** Questions that together give every kind of answer, every topic of a list and every reason for a help or a refusal. */
const QUESTIONS = [
  ...['förslag', 'lärdomar', 'utmaningar', 'fotnoter', 'siffror', 'ordlista', 'om', 'sida 16', 'förslag kommun'],
  ...['förslag om forskning', 'Vad berör oss i kommunen?', 'Vilka förslag finns?', 'hjälp', 'hej', 'tack', ''],
  ...['Hur blir vädret i morgon?', 'Vad kostar rådet?', 'förslag 99', 'sida 99', 'sida 1', 'vad betyder VULF?'],
  ...['Hur många fler sökte till sjuksköterska?', 'proposals', 'lessons', 'challenges', 'footnotes', 'figures'],
  ...['förslag 1 och 2', 'lärdom 3 och förslag 2', 'sid 9-10', 'siffror sida 14', 'ordlista xyz', 'hejdå', 'jaha'],
  ...['proposals 1 and 2', 'pages 9-10', 'figures page 14', 'glossary xyz', 'bye', 'is that true', 'toppen!'],
  ...['glossary', 'help', 'hello', 'thanks', 'What does the council propose on placements?', 'proposal 99'],
  ...['jämför förslag 2 och 3', 'hur många förslag finns det', 'hur många förslag rör forskning', 'är du en ai?'],
  ...['vilka myndigheter nämns', 'vilka källor använder promemorian', 'vilken utmaning är störst'],
  ...['hur hänger lärdomarna ihop med förslagen', 'vilka lärdomar ledde inte till något förslag'],
  ...['förslag 1 i tre punkter', 'förslag 2 i en mening', 'en text jag kan klistra in om förslag 7', 'asdf qwerty'],
]

const FORMS: readonly Form[] = ['short', 'whole', { page: 2 }]

const known = new WeakMap<Core, readonly Case[]>()

/**
 * Every kind of answer, and every section as the answer, in both languages and every form that fits it. They are worked out
 * once a process: files that share one ask the same core.
 */
export function everyAnswer(core: Core): readonly Case[] {
  const cases = known.get(core) ?? casesOf(core)
  known.set(core, cases)
  return cases
}

function casesOf(core: Core): Case[] {
  const answers = [
    ...QUESTIONS.map((question) => ({ name: `"${question}"`, answer: core.ask(question) })),
    ...core.catalogue.sections.flatMap(({ id }) =>
      LANGUAGES.map((language) => ({ name: `${id} (${language})`, answer: sectionAnswer(core, id, language) })),
    ),
    withAlternatives(core),
  ]
  return answers.flatMap(({ name, answer }) =>
    FORMS.filter((form) => form === 'short' || fits(form, answer)).map((form) => ({
      name: `${name}, ${typeof form === 'string' ? form : `page ${form.page}`}`,
      answer,
      form,
    })),
  )
}

const fits = (form: Form, { outcome }: Answer): boolean =>
  outcome === 'list' || (outcome === 'answer' && form === 'whole')

/** A section as the answer. */
export function sectionAnswer(core: Core, id: string, language: Language): Answer {
  const answer = core.open({ to: 'section', section: id }, language)
  if (!answer) throw new Error(`${id} does not open`)
  return answer
}

/** An answer with two others as likely. */
function withAlternatives(core: Core): { readonly name: string; readonly answer: Answer } {
  const [first, second, third] = core.catalogue.sections
  const answer = core.ask('lärdom 7')
  if (answer.outcome !== 'answer' || !first || !second || !third) throw new Error('lärdom 7 does not answer')
  return { name: 'alternatives', answer: { ...answer, alternatives: [first, second] } }
}
