import { createAnswerer } from '../core/answering/answerer.ts'
import { createEngines } from '../core/answering/engine.ts'
import {
  CONTEXT_FEATURES,
  type ContextCandidate,
  CONTEXT_SCOPE_FEATURES,
  contextScopeFeatures,
} from '../core/answering/in-context/features.ts'
import { createReadLeaning } from '../core/answering/in-context/leaning.ts'
import { createRankInContext } from '../core/answering/in-context/rank.ts'
import type { Answer, Context, Core, DocumentKnowledge, Language } from '../core/index.ts'
import { parse } from '../core/query/parsed-query.ts'
import { conversationFiles, goldenFiles, type GoldQuestion, readConversations, readQuestions } from './questions.ts'
import type { Case, Choice } from './regression.ts'
import { occurs } from './score.ts'

/** What the weights of questions that lean on the last answer are fitted on. */
export interface LeaningExamples {
  readonly choices: readonly Choice[]
  readonly scope: readonly Case[]
}

/** Every so manieth golden question is also asked after another, so far on in its set: it must not lean on that. */
const EVERY = 3
const APART = 17

/** Share of a claim's questions. */
const ASKED_OFTEN = 0.3

/** The messages of the golden conversations that lean on the answer before, and golden questions that look as if they did. */
export function leaningExamples({ converse, ask }: Core, knowledge: DocumentKnowledge): LeaningExamples {
  const engines = createEngines(knowledge)
  const tools = { sv: toolsIn('sv'), en: toolsIn('en') }
  const choices: Choice[] = []
  const scope: Case[] = []
  for (const file of conversationFiles()) for (const turns of readConversations(file)) addTurns(turns, file)
  for (const file of goldenFiles()) for (const turns of unrelated(readQuestions(file))) addTurns(turns, file)
  return { choices, scope }

  function toolsIn(language: Language) {
    const engine = engines[language]
    return {
      engine,
      leansBack: createAnswerer(engine).leansBack,
      readLeaning: createReadLeaning(engine),
      rank: createRankInContext(engine),
    }
  }

  function addTurns([first, ...others]: readonly GoldQuestion[], set: string): void {
    let before = first && converse(first.q).context
    for (const turn of others) {
      const { answer, context } = converse(turn.q, before)
      if (before) addTurn(turn, before, answer, set)
      before = context
    }
  }

  function addTurn(turn: GoldQuestion, context: Context, { language }: Answer, set: string): void {
    const { engine, leansBack, readLeaning, rank } = tools[language]
    const alone = ask(turn.q)
    const isSearched = alone.trace !== undefined || (alone.outcome === 'help' && alone.reason === 'alone')
    const query = parse(turn.q, engine.lexicon)
    const leaning = readLeaning(query, turn.q)
    if (context.section === undefined || !isSearched || leansBack(turn.q) || !leaning.leans) return
    const candidates = rank(query, leaning, knowledge.section(context.section), context)
    const isOut = !turn.expect.includes('answer')
    const right = candidates.map((candidate) =>
      isOut ? isSilentAbout(candidate) : turn.first.length > 0 && isRight(turn, candidate, language),
    )
    if (right.includes(true))
      choices.push({
        candidates: candidates.map(({ features }) => CONTEXT_FEATURES.map((name) => features[name])),
        right,
        set,
      })
    const [best] = candidates
    if (!best || best.claim.silent || (!isOut && turn.expect.includes('none'))) return
    const features = contextScopeFeatures(query, alone.trace?.outOfScope, best, leaning)
    scope.push({ features: CONTEXT_SCOPE_FEATURES.map((name) => features[name]), isIn: isOut, set })
  }
}

function isRight({ gold, ok, first }: GoldQuestion, { claim, section }: ContextCandidate, language: Language): boolean {
  const said = claim.text[language].toLowerCase()
  return [...gold, ...ok].includes(section.id) && first.every((group) => group.some((one) => occurs(said, one)))
}

/** What has no answer is best met by a claim near by that says so of the kind of thing that is asked for. */
const isSilentAbout = ({ claim, features, standing }: ContextCandidate): boolean =>
  claim.silent && features.asksAlike >= ASKED_OFTEN && (standing.isInSection || standing.isNear)

/** Pairs of questions that have nothing to do with each other. */
const unrelated = (questions: readonly GoldQuestion[]): GoldQuestion[][] =>
  questions.flatMap((question, i) => {
    const other = questions[(i + APART) % questions.length]
    return i % EVERY === 0 && other ? [[other, question]] : []
  })
