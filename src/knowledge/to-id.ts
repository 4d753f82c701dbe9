const LONGEST_ID = 60

/** Words as an id: `Så går arbetet vidare` → `sa-gar-arbetet-vidare`. */
export function toId(words: string): string {
  const id = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const short = id.length <= LONGEST_ID ? id : id.slice(0, id.lastIndexOf('-', LONGEST_ID))
  return short === '' ? 'avsnitt' : short
}
