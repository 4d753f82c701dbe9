/** How two lines of a paragraph are put together. */
export type Join = 'space' | 'keep-hyphen' | 'drop-hyphen'

const HYPHEN_AT_END = /(\p{L}|\p{N})[-\u00AD\u2010]$/u
const SOFT_HYPHEN_AT_END = /\u00AD$/

/** A hyphen before one of these stands for a part of a compound that is left out: `hälso- och sjukvård`. */
const COORDINATION = /^(?:och|eller|samt|som)(?!\p{L})/u

/** `e-hälsa`, `VULF-avtal`: after a lone letter or an acronym the hyphen is a part of the word. */
const LETTER_OR_ACRONYM = /(?<![\p{L}\p{N}])(?:\p{L}|\p{Lu}{2,})-$/u

/** The path of an address. Its hyphens are its own; a host's are a line break's. */
const ADDRESS_PATH = /(?:https?:\/\/|www\.)[^\s/]+\/\S*-$/

/** Says what becomes of a hyphen at the end of a line. Both lines are without white space around them. */
export function joinOf(line: string, next: string): Join {
  if (!HYPHEN_AT_END.test(line) || COORDINATION.test(next)) return 'space'
  if (SOFT_HYPHEN_AT_END.test(line)) return 'drop-hyphen'
  if (!/^\p{Ll}/u.test(next)) return 'keep-hyphen'
  return LETTER_OR_ACRONYM.test(line) || ADDRESS_PATH.test(line) ? 'keep-hyphen' : 'drop-hyphen'
}

/** Lines as one running text. */
export function joinHyphenated(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line
    const join = joinOf(text, line)
    return join === 'space' ? `${text} ${line}` : (join === 'keep-hyphen' ? text : text.slice(0, -1)) + line
  }, '')
}
