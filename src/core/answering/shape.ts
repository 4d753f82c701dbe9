import type { Pattern } from '../languages/intents.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { PACKS } from '../languages/index.ts'
import { contentOf } from '../languages/word.ts'
import type { Answer } from '../model/answer.ts'
import type { Claim } from '../model/claim.ts'
import type { AnswerShape } from '../model/target.ts'
import { fold } from '../text/normalise.ts'
import { spaced, wordsOf } from '../text/tokenise.ts'
import type { Engine } from './engine.ts'
import { toClaimRef } from './reply.ts'

/** The shape in which an answer is wanted, and the question without the words that ask for it. */
export interface ShapeRequest {
  readonly shape: AnswerShape
  /** How many claims are wanted; nothing where the answer decides. */
  readonly count?: number
  /** Empty where nothing is left. */
  readonly rest: string
}

/** So many points where nobody says how many, as many as a phone shows; and for a text to paste. */
const DEFAULT_POINTS = 3

/** More would be the whole section. */
const MOST_POINTS = 10

/** `i tre punkter`, `kort`, `i en mening`, `en text jag kan klistra in`. @returns undefined for a question that asks for no shape */
export function shapeRequestIn(question: string, { language, intents }: Lexicon): ShapeRequest | undefined {
  const { points, short, paste, page } = intents.shapes
  const words = wordsOf(question)
  const folded = spaced(words.map(fold))
  const asked = [paste, points, short, page].filter(({ regex }) => regex.test(folded))
  const [first] = asked
  if (!first) return undefined
  const rest = leaveOut(words, folded, asked)
  const counted = points.regex.exec(folded)
  const count = counted ? countIn(counted[1], language) : asked.includes(short) || first === page ? 1 : DEFAULT_POINTS
  const shapes: ReadonlyMap<Pattern, AnswerShape> = new Map([
    [paste, 'paste'],
    [points, 'points'],
    [short, 'plain'],
    [page, 'place'],
  ])
  return { shape: shapes.get(first) ?? 'plain', count, rest }
}

/** True where points are wanted and nothing is named but the document: "promemorian i tre punkter". */
export function isOfWhole({ shape, rest }: ShapeRequest, { tokenise, selfReference }: Lexicon): boolean {
  const words = tokenise(rest)
  return (
    shape === 'points' &&
    contentOf(words).length === 0 &&
    !words.some(({ folded }) => selfReference(folded) === 'publisher')
  )
}

function countIn(word: string | undefined, language: Lexicon['language']): number {
  const { number } = PACKS[language].messages
  const inWords = Array.from({ length: MOST_POINTS + 1 }, (_, i) => fold(number(i))).indexOf(word ?? '')
  const count = inWords > 0 ? inWords : Number(word)
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_POINTS) : DEFAULT_POINTS
}

/** The words of a question without those that some patterns match. */
function leaveOut(words: readonly string[], folded: string, patterns: readonly Pattern[]): string {
  // Folded words stand between single spaces, so the spaces up to a place count the words before it.
  const wordAt = (index: number): number => folded.slice(0, index).split(' ').length - 1
  const matches = patterns.flatMap(({ regex }) => [...folded.matchAll(new RegExp(regex.source, 'g'))])
  const spans = matches.map(({ 0: said, index }) => ({
    from: wordAt(index + (said.startsWith(' ') ? 1 : 0)) - 1,
    to: wordAt(index + said.trimEnd().length),
  }))
  return words.filter((_, i) => !spans.some(({ from, to }) => i >= from && i < to)).join(' ')
}

const beginsPart = ({ startsParagraph }: Claim): boolean => startsParagraph

/** An answer in the shape that was asked for: its section's first claims where a section was named and not searched for. */
export function shaped(answer: Answer, { shape, count }: ShapeRequest, { knowledge, language }: Engine): Answer {
  if (answer.outcome !== 'answer') return answer
  const section = knowledge.section(answer.section.id)
  const wanted = count ?? answer.claims.length
  const said = new Set(answer.claims.map(({ id }) => id))
  const others = section.claims.filter(({ id, denies }) => !denies && !said.has(id))
  // Those that begin a part of it first: points are to cover the whole.
  const more = [...others.filter(beginsPart), ...others.filter((claim) => !beginsPart(claim))].slice(
    0,
    Math.max(0, wanted - answer.claims.length),
  )
  const [first, ...rest] = answer.claims
  const inOrder = section.claims.filter((claim) => more.includes(claim))
  const claims = [...rest, ...inOrder.map((claim) => toClaimRef({ claim, section }, language))].slice(0, wanted - 1)
  return { ...answer, shape, claims: [first, ...claims] }
}
