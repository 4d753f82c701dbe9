import type { Lexicon } from '../languages/lexicon.ts'
import type { Pattern } from '../languages/pattern.ts'
import { contentOf } from '../languages/word.ts'
import { fold } from '../text/normalise.ts'
import { foldedWords, typedWords, wordsOf } from '../text/tokenise.ts'

/** A last clause of a word or a few (in characters), after a comma, a dash, a stop or a question mark. */
const LAST_CLAUSE = /^(.*\S)(?:\s*[,;:!?–]\s*|\.\s+|\s+-\s+)([^,;:!?–]{2,20}?)[\s.!?]*$/su

/**
 * A question without what only frames it: "gäller det läkare, ja eller nej" asks whether it does, "samverkanspaket, ex?" for
 * examples of them, "fler fysioterapeuter, vem?" who, "vi filmade, skriver dom nåt om det" for films.
 */
export function withoutFrame(question: string, lexicon: Lexicon): string {
  const { intents } = lexicon
  const { yesOrNo, tag, askedLast, exampleLast, exampleOf } = intents.frames
  const asked = withoutWhether(withoutEnd(withoutEnd(question, yesOrNo), tag), lexicon)
  const [, before = '', last = ''] = LAST_CLAUSE.exec(asked) ?? []
  if (before === '' || !isPhrase(before, intents)) return asked
  const folded = foldedWords(last)
  if (exampleLast.regex.test(folded)) return `${exampleOf} ${before}`
  return askedLast.regex.test(folded) ? `${last.trim()} ${before}` : asked
}

/** "Står det nåt om det" asks for what was told before it, where that says anything. */
function withoutWhether(question: string, lexicon: Lexicon): string {
  const told = withoutEnd(question, lexicon.intents.frames.whether)
  return contentOf(lexicon.tokenise(told)).length > 0 ? told : question
}

/** Words. What is longer is a sentence of its own. */
const LONGEST_PHRASE = 5

/** True for a subject that no question word and no stop stands in: "fler fysioterapeuter". */
function isPhrase(text: string, { joinsQuestions, beforeVerb }: Lexicon['intents']): boolean {
  const words = wordsOf(text).map(fold)
  const asks = words.some((word) => joinsQuestions.asks.test(word) || beforeVerb.test(word))
  return words.length <= LONGEST_PHRASE && !asks && !/[,;:.!?]/u.test(text)
}

/** A first clause of a few words (in characters), and what is asked after it. */
const FIRST_CLAUSE = /^\s*([^,;:.!?–]{2,40})(?:[,;:.!?]+\s+|\s+[–-]\s+)(\S.*)$/su

/** The first clause of a message and the rest; nothing where it has only one. */
export function firstClauseOf(question: string): { readonly first: string; readonly rest: string } | undefined {
  const [, first, rest] = FIRST_CLAUSE.exec(question) ?? []
  return first === undefined || rest === undefined ? undefined : { first, rest }
}

/** Words. "Ok" and "ja men" also say that a question goes on from the last. */
const SHORT_REACTION = 2

/** What is asked after a word on the last answer: "ja det vet vi, men vad föreslår ni?". */
export function withoutReaction(question: string, lexicon: Lexicon): string {
  const { acknowledgement, rejection } = lexicon.intents.followUps
  const { first, rest } = firstClauseOf(question) ?? {}
  const reacts =
    first !== undefined &&
    wordsOf(first).length > SHORT_REACTION &&
    [acknowledgement, rejection].some(({ regex }) => regex.test(foldedWords(first)))
  const asked = withoutCorrection(reacts && rest !== undefined ? rest : question, lexicon)
  // "Vad menar jag": what is left must say something.
  return contentOf(lexicon.tokenise(asked)).length > 0 ? asked : question
}

/** "Nej jag menade arbetsmiljön" and "arbetsmiljön menar jag" ask for the work environment. */
function withoutCorrection(question: string, { intents }: Pick<Lexicon, 'intents'>): string {
  const { correction, correctionAfter } = intents.followUps
  const said = correction.regex.exec(foldedWords(question))?.[0] ?? ''
  const rest = typedWords(question).slice(said.trim().split(' ').length).join('').trim()
  return withoutEnd(said === '' || rest === '' ? question : rest, correctionAfter)
}

/** A question without an end that a pattern finds; whole where nothing else is left. */
function withoutEnd(question: string, { regex }: Pattern): string {
  const said = regex.exec(foldedWords(question))?.[0].trim() ?? ''
  const words = typedWords(question)
  const kept = words.length - said.split(' ').length
  return said === '' || kept <= 0
    ? question
    : words
        .slice(0, kept)
        .join('')
        .replace(/[\s,;:–-]+$/u, '')
}
