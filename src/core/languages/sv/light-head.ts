/** Heads of compounds that people add without meaning more: `antagningssiffrorna`, `bemanningsläget`, `möteshelvete`. */
const HEADS =
  `siffr(?:a|an|or|orna) statistik(?:en)? läget? situation(?:en)? fr[åa]g(?:a|an|or|orna) biten grej(?:en|er|erna)?
  snacket? kaoset? helvetet? eländet? cirkus(?:en)? röran? strulet? pusslet`.split(/\s+/)

/** Letters. What is shorter is a prefix: `nuläge`. */
const LEAST_BEFORE = 3

/** Such a head at the end of a compound, with the `s` that joins it. */
export const LIGHT_HEAD = new RegExp(`(?<=^\\p{L}{${LEAST_BEFORE},})s?(?:${HEADS.join('|')})$`, 'u')
