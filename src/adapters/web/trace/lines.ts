/** Breaks a text at its spaces into lines of at most so many characters; a longer word has a line of its own. */
export function linesOf(text: string, characters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && longer.length <= characters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
