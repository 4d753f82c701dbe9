import { CONTEXT_FEATURES, CONTEXT_SCOPE_FEATURES } from '../core/answering/in-context/features.ts'
import {
  CONTEXT_SCOPE_THRESHOLD,
  CONTEXT_SCOPE_WEIGHTS,
  CONTEXT_WEIGHTS,
} from '../core/answering/in-context/weights.ts'
import { createLexicon } from '../core/languages/lexicon.ts'
import { PACKS } from '../core/languages/index.ts'
import { type Answer, createCore, type Language } from '../core/index.ts'
import { parse } from '../core/query/parsed-query.ts'
import { CLAIM_FEATURES } from '../core/retrieval/claim-features.ts'
import { createLanguageIndex } from '../core/retrieval/language-index.ts'
import { toProbability } from '../core/retrieval/log-odds.ts'
import { rankClaims } from '../core/retrieval/rank-claims.ts'
import { rankSections } from '../core/retrieval/ranking.ts'
import { SECTION_FEATURES } from '../core/retrieval/section-features.ts'
import { CLAIM_WEIGHTS, SECTION_WEIGHTS } from '../core/retrieval/weights.ts'
import { SCOPE_FEATURES } from '../core/scope/features.ts'
import { SCOPE_THRESHOLD, SCOPE_WEIGHTS } from '../core/scope/weights.ts'
import { loadCatalogue } from '../knowledge/index.ts'
import { leaningExamples } from './fit-conversations.ts'
import { BOUNDARY, type GoldQuestion, goldenFiles, readQuestions } from './questions.ts'
import { type Case, type Choice, crossValidated, DECAY, type Decay, dot, fitCases, fitChoices } from './regression.ts'
import { occurs } from './score.ts'

/*
 * `npm run fit`: fits the weights of the sections, of the claims and of the scope on the golden sets, and cross-validates
 * each (every set judged by weights from the others). Prints what to write in src/core/retrieval/weights.ts and
 * src/core/scope/weights.ts; changes nothing.
 */

const catalogue = loadCatalogue('knowledge')
const [knowledge] = catalogue.documents
const core = createCore(catalogue)
const indexes = { sv: indexIn('sv'), en: indexIn('en') }
const questions = [...goldenFiles(), BOUNDARY].flatMap((file) =>
  readQuestions(file).map((question) => ({ question, set: file, answer: core.ask(question.q) })),
)
/** What lists, terms and chit-chat answer is not ranked. */
const searched = questions.filter(({ answer }) => answer.trace !== undefined)

printChoices('Sections', SECTION_FEATURES, SECTION_WEIGHTS, searched.flatMap(sectionChoice))
printChoices('Claims', CLAIM_FEATURES, CLAIM_WEIGHTS, searched.flatMap(claimChoice))
printScope('Scope', SCOPE_FEATURES, SCOPE_WEIGHTS, SCOPE_THRESHOLD, searched.flatMap(scopeCase))
const leaning = leaningExamples(core, knowledge)
printChoices('Claims in a conversation', CONTEXT_FEATURES, CONTEXT_WEIGHTS, leaning.choices, DECAY.few)
printScope(
  'Scope in a conversation',
  CONTEXT_SCOPE_FEATURES,
  CONTEXT_SCOPE_WEIGHTS,
  CONTEXT_SCOPE_THRESHOLD,
  leaning.scope,
)

function indexIn(language: Language) {
  return createLanguageIndex(knowledge, createLexicon(PACKS[language], knowledge.document.profile))
}

function rank({ q }: GoldQuestion, { language }: Answer) {
  const index = indexes[language]
  const query = parse(q, index.lexicon)
  const ranking = rankSections(index, query)
  return { ranking, claims: rankClaims(index, query, ranking) }
}

function sectionChoice({ question, set, answer }: (typeof questions)[number]): Choice[] {
  const { sections } = rank(question, answer).ranking
  const right = sections.map(({ section }) => question.gold.includes(section.id))
  if (!right.includes(true)) return []
  return [{ candidates: sections.map(({ features }) => SECTION_FEATURES.map((name) => features[name])), right, set }]
}

/** Only questions with something that must be said first tell claims apart. */
function claimChoice({ question, set, answer }: (typeof questions)[number]): Choice[] {
  if (question.first.length === 0) return []
  const sections = [...question.gold, ...question.ok]
  const { claims } = rank(question, answer)
  const right = claims.map(({ claim, section }) => {
    const text = claim.text[answer.language].toLowerCase()
    return sections.includes(section.id) && question.first.every((group) => group.some((one) => occurs(text, one)))
  })
  if (!right.includes(true)) return []
  return [{ candidates: claims.map(({ features }) => CLAIM_FEATURES.map((name) => features[name])), right, set }]
}

/** A claim that says that the document is silent refuses by itself; questions with several right outcomes tell nothing. */
function scopeCase({ question, set, answer }: (typeof questions)[number]): Case[] {
  const isSilent = answer.outcome === 'none' && answer.refusal.reason === 'not-stated'
  const isOut = question.expect.every((outcome) => outcome === 'none' || outcome === 'help')
  // What takes something false for granted is met by a denial or refused: nothing else answers it.
  const isFalse = question.type === 'presupposition' && !denies(answer)
  const isEither = !isOut && !isFalse && question.expect.includes('none')
  const { trace } = answer
  if (!trace || isSilent || isEither) return []
  return [{ features: SCOPE_FEATURES.map((name) => trace.features[name] ?? 0), isIn: isOut || isFalse, set }]
}

function denies({ trace }: Answer): boolean {
  const [best] = trace?.claims ?? []
  const section = best && knowledge.section(best.claim.section)
  return section?.claims.find(({ id }) => id === best?.claim.id)?.denies ?? false
}

function printChoices<Name extends string>(
  title: string,
  names: readonly Name[],
  weights: Readonly<Record<Name, number>>,
  choices: readonly Choice[],
  decay: Decay = DECAY.many,
): void {
  const start = names.map((name) => weights[name])
  const fit = (some: readonly Choice[]): number[] => fitChoices(some, start, decay)
  const validated = [...crossValidated(choices, fit)]
  const right = validated.reduce((sum, { held, weights: found }) => sum + held.filter(rightUnder(found)).length, 0)
  console.log(`${title}: ${choices.length} questions; right first ${percent(right / choices.length)} cross-validated,`)
  console.log(`  ${percent(choices.filter(rightUnder(start)).length / choices.length)} with the weights in use`)
  print(names, fit(choices))
}

function rightUnder(weights: readonly number[]) {
  return ({ candidates, right }: Choice): boolean => {
    const scores = candidates.map((features) => dot(features, weights))
    return right[scores.indexOf(Math.max(...scores))] === true
  }
}

function printScope<Name extends string>(
  title: string,
  names: readonly Name[],
  inUse: Readonly<Record<Name, number>>,
  threshold: number,
  cases: readonly Case[],
): void {
  const start = names.map((name) => inUse[name])
  const fit = (some: readonly Case[]): number[] => fitCases(some, start, DECAY.many)
  const judged = [...crossValidated(cases, fit)].flatMap(({ held, weights }) =>
    held.map(({ features, isIn }) => ({ isIn, says: toProbability(dot(features, weights)) })),
  )
  const share = (isIn: boolean): number => {
    const some = judged.filter((one) => one.isIn === isIn)
    return some.filter(({ says }) => says > threshold).length / some.length
  }
  console.log(
    `${title}: ${cases.length} questions; refused ${percent(share(true))}, wrongly ${percent(share(false))}, cross-validated`,
  )
  print(names, fit(cases))
}

function print(names: readonly string[], weights: readonly number[]): void {
  console.log(names.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(1)},`).join('\n'))
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
