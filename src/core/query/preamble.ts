import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf } from '../languages/word.ts'
import { foldedWords, typedWords } from '../text/tokenise.ts'
import { parse, type ParsedQuery } from './parsed-query.ts'
import { remainder } from './remainder.ts'
import type { FindRoles, NamedRole } from './roles.ts'
import { isSmallTalk } from './small-talk.ts'

/** A first clause of a few words, ended by a comma, colon, dash or stop, and the question after it. */
const FIRST_CLAUSE = /^\s*([^,:.!?]{2,60}?)(?:[,:.!]\s+|\s+[–-]\s+)(\S.{2,})$/su

/** What is left must be a question of its own. */
const LEAST_CONTENT = 2

/** Clauses: a greeting, who asks, and where they work. */
const MOST_CLAUSES = 3

/**
 * A question without the words in which people greet and say who they are: "VFU-samordnare här, kan praktiken bli mer
 * digital?" is not about coordinators. Such a first clause is left out of what is searched for. Where the question speaks of
 * whoever asks ("vad berör oss"), their role stays.
 */
export function withoutPreamble(question: string, lexicon: Lexicon, findRoles: FindRoles): string {
  if (isSmallTalk(foldedWords(question), lexicon.intents.smallTalk)) return question
  let rest = question
  for (let i = 0; i < MOST_CLAUSES; i++) {
    const shorter = withoutFirstClause(rest, lexicon, findRoles)
    if (shorter === rest) break
    rest = shorter
  }
  return withoutApology(withoutJoined(rest, lexicon, findRoles), lexicon)
}

/** "Sitter som dekan och får inte tag i lektorer" is about lecturers. */
function withoutJoined(question: string, lexicon: Lexicon, findRoles: FindRoles): string {
  const said = lexicon.intents.introductions.joined.regex.exec(foldedWords(question))?.[0].trim() ?? ''
  const isSomeone = said !== '' && findRoles(lexicon.tokenise(said)).some(({ isPerson }) => isPerson)
  const rest = isSomeone ? typedWords(question).slice(said.split(' ').length) : []
  return rest.length < LEAST_CONTENT ? question : rest.join('')
}

/** "Ursäkta men vad betyder VFU" asks what VFU means. */
function withoutApology(question: string, { intents }: Pick<Lexicon, 'intents'>): string {
  const { apology } = intents.smallTalk
  const words = typedWords(question)
  const said = apology.exec(foldedWords(question))?.[0] ?? ''
  const count = said === '' ? 0 : said.trim().split(' ').length
  return count === 0 || count === words.length ? question : withoutApology(words.slice(count).join(''), { intents })
}

function withoutFirstClause(question: string, lexicon: Lexicon, findRoles: FindRoles): string {
  const [, first = '', rest = ''] = FIRST_CLAUSE.exec(question) ?? []
  if (first === '') return question
  const clause = parse(first, lexicon)
  const { smallTalk, roles: words } = lexicon.intents
  if (isSmallTalk(clause.folded, smallTalk)) return rest
  if (asks(clause, lexicon)) return question
  const asked = parse(rest, lexicon)
  const roles = findRoles(clause.words)
  if (!words.own.regex.test(asked.folded) || (roles.length === 0 && introduces(clause, lexicon)))
    return saysOnlyWho(clause, roles, asked, lexicon) ? rest : question
  const named = roles.flatMap((role) => role.words)
  if (roles.length === 0 || remainder(clause, named, lexicon.intents).length === 0) return question
  // Without the place: "dekan på medicinsk fakultet här" asks as a dean.
  if (introduces(clause, lexicon)) return `${named.join(' ')}: ${rest}`
  return tellsOfRole(clause, named, asked, lexicon)
    ? asked.words.map(({ text, folded }) => (words.speaker.test(folded) ? named.join(' ') : text)).join(' ')
    : question
}

/** "HR har slitit i våras, står det nåt om oss" asks for HR: nothing else is asked for. */
function tellsOfRole(clause: ParsedQuery, named: readonly string[], asked: ParsedQuery, lexicon: Lexicon): boolean {
  const [first] = clause.words
  const last = asked.words.at(-1)
  const pointsBack = last !== undefined && lexicon.intents.followUps.anaphor.test(last.folded)
  return first !== undefined && named.includes(first.text) && contentOf(asked.words).length === 0 && !pointsBack
}

/** True where a clause begins with a question word: "hur många sökte till läkare, 28 procent?". */
function asks({ words: [first] }: ParsedQuery, { intents }: Lexicon): boolean {
  return first !== undefined && intents.joinsQuestions.asks.test(first.folded)
}

/** True where a clause says no more than who asks, and what follows is a question without it. */
function saysOnlyWho(clause: ParsedQuery, roles: readonly NamedRole[], asked: ParsedQuery, lexicon: Lexicon): boolean {
  const { cueWord, followUps, self } = lexicon.intents
  const isWhole = self.wholeSummary.regex.test(asked.folded)
  if (introduces(clause, lexicon))
    return isWhole || (contentOf(asked.words).length > 0 && !followUps.anaphor.test(asked.folded))
  // A clause of nothing but who asks leaves the question whole, however little that holds.
  const named = roles.flatMap((role) => role.words)
  const isBare = remainder(clause, named, lexicon.intents).length === 0
  const told = contentOf(asked.words).filter((word) => !cueWord.test(word.folded))
  if (isBare ? told.length === 0 : contentOf(asked.words).length < LEAST_CONTENT) return false
  // "Tandläkarna då, hur drabbades dom": the pronoun stands for them.
  if (told.length < LEAST_CONTENT && followUps.pronoun.test(asked.folded)) return false
  // Someone (`enhetschef på säbo`), or a bare actor: `hygien på äldreboende` is a subject.
  return roles.some(({ isPerson }) => isPerson) || (roles.length > 0 && isBare)
}

function introduces({ folded }: ParsedQuery, { intents }: Lexicon): boolean {
  const { opens, person } = intents.introductions
  return opens.regex.test(folded) || person.regex.test(folded)
}
