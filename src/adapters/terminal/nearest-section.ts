import { distance } from 'fastest-levenshtein'
import { type Catalogue, fold, LANGUAGES, PACKS, type Section } from '../../core/index.ts'

/** A slip in so many letters leaves a word recognisable: one in four, rounded up. */
const LETTERS_PER_SLIP = 4
/** A shorter beginning may be that of anything. */
const SHORTEST_BEGINNING = 3

/** `lärdom 7`, `förslag-2`, `fotnot13`, `lardom-7-digital`: a kind of section, its number, and what else an id has. */
const KIND_AND_NUMBER = /^(\p{L}+)-?(\d+)(?:-.*)?$/u

/** A name that may be typed, and the id that it stands for. */
type Named = readonly [name: string, id: string]

/** The id that a person meant who typed another; undefined unless one is really close. */
export function nearestSection(typed: string, { sections }: Catalogue): string | undefined {
  const id = fold(typed.trim()).replace(/[\s_-]+/g, '-')
  const numbered = KIND_AND_NUMBER.exec(id)
  if (numbered) {
    const candidates = sections.filter(({ number }) => number === Number(numbered[2]))
    return closest(numbered[1] ?? '', candidates.flatMap(namesOfKind))
  }
  const ids = sections.map((section) => section.id)
  const begun = id.length < SHORTEST_BEGINNING ? [] : ids.filter((other) => other.startsWith(id))
  const named = ids.map((other): Named => [other, other])
  return begun.length === 1 ? begun[0] : closest(id, named)
}

const namesOfKind = ({ id, kind }: Section): Named[] =>
  [id.replace(/-\d.*$/, ''), ...LANGUAGES.map((language) => fold(PACKS[language].messages.kind[kind]))].map((name) => [
    name,
    id,
  ])

/** The id whose name differs least, unless it differs too much. */
function closest(typed: string, named: readonly Named[]): string | undefined {
  const [best] = named.map(([name, id]) => ({ id, slips: distance(typed, name) })).sort((a, b) => a.slips - b.slips)
  return best && best.slips <= Math.ceil(typed.length / LETTERS_PER_SLIP) ? best.id : undefined
}
