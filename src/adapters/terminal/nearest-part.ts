import { distance } from 'fastest-levenshtein'
import { type Catalogue, fold, type Language, type Section, WORDING } from '../../core/index.ts'

/** A slip in so many letters leaves a word recognisable: one in four, rounded up. */
const LETTERS_PER_SLIP = 4
/** A shorter beginning may be that of anything. */
const SHORTEST_BEGINNING = 3

/** `lärdom 7`, `förslag-2`, `fotnot13`, `lardom-7-digital`: a kind of part, its number, and what else an id has. */
const KIND_AND_NUMBER = /^(\p{L}+)-?(\d+)(?:-.*)?$/u

const LANGUAGES: readonly Language[] = ['sv', 'en']

/** The id that a person meant who typed another; undefined unless one is really close. */
export function nearestPart(typed: string, catalogue: Catalogue): string | undefined {
  const id = fold(typed.trim()).replace(/[\s_-]+/g, '-')
  const numbered = KIND_AND_NUMBER.exec(id)
  if (numbered) return partByNumber(numbered[1] ?? '', Number(numbered[2]), catalogue)
  const ids = catalogue.sections.map((section) => section.id)
  const begun = id.length < SHORTEST_BEGINNING ? [] : ids.filter((other) => other.startsWith(id))
  return begun.length === 1 ? begun[0] : likest(id, ids)
}

function partByNumber(kind: string, number: number, { sections }: Catalogue): string | undefined {
  const names = (section: Section): string[] => [
    section.id.replace(/-\d.*$/, ''),
    ...LANGUAGES.map((language) => fold(WORDING[language].kind[section.kind])),
  ]
  const numbered = sections.filter((section) => section.number === number)
  return likestOf(
    kind,
    numbered.flatMap((section) => names(section).map((name) => [name, section.id] as const)),
  )
}

const likest = (id: string, ids: readonly string[]): string | undefined =>
  likestOf(
    id,
    ids.map((other) => [other, other] as const),
  )

/** The value of the name that differs least, unless it differs too much. */
function likestOf(typed: string, named: readonly (readonly [name: string, value: string])[]): string | undefined {
  const [best] = named
    .map(([name, value]) => ({ value, slips: distance(typed, name) }))
    .sort((a, b) => a.slips - b.slips)
  return best && best.slips <= Math.ceil(typed.length / LETTERS_PER_SLIP) ? best.value : undefined
}
