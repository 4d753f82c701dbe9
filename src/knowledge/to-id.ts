const LONGEST_ID = 60

/** Words as an id: `Så går arbetet vidare` → `sa-gar-arbetet-vidare`. */
export function toId(words: string): string {
  const id = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return shortened(id) || 'avsnitt'
}

/** Cut between words; a single word too long for an id, within it. */
function shortened(id: string): string {
  if (id.length <= LONGEST_ID) return id
  const end = id.lastIndexOf('-', LONGEST_ID)
  return id.slice(0, end > 0 ? end : LONGEST_ID)
}
