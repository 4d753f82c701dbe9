import type { TextLine } from './text-line.ts'

/** A sentence that goes on below tells how much a line holds; fewer of them tell nothing. */
const FEWEST = 10
/** Lines are ragged: only what is shorter than nearly all full ones was broken on purpose. */
const SHORTEST_SHARE = 0.05

/** Tells whether a line ends where it does on purpose: the next word would have had room on it. */
export type EndsEarly = (line: TextLine, next: TextLine | undefined) => boolean

/** @param pages lines of the file by page */
export function measureLines(pages: readonly (readonly TextLine[])[]): EndsEarly {
  const full = pages
    .flatMap((lines) =>
      lines.flatMap((line, i) => {
        const next = lines[i + 1]
        return next && !next.afterBlank && /^\p{Ll}/u.test(next.text) ? [lengthWith(line, next)] : []
      }),
    )
    .sort((a, b) => a - b)
  const least = full.length < FEWEST ? Infinity : (full[Math.floor(SHORTEST_SHARE * full.length)] ?? Infinity)
  return (line, next) => next === undefined || lengthWith(line, next) < least
}

/** Characters that a line would have with the first word of the next. */
const lengthWith = ({ text }: TextLine, next: TextLine): number =>
  text.length + 1 + (next.text.split(/\s/)[0]?.length ?? 0)
