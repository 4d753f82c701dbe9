import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Section } from '../../../../src/core/index.ts'
import { sentencesOf } from '../../../../src/core/text/sentences.ts'
import { createVerify, type Tolerance, type Verify } from '../../../../src/core/verbatim/index.ts'
import { HAS_REAL_MEMO, REAL_MEMO, UNLESS_THERE, withRealMemo } from '../../../fixtures/real-memo.ts'
import { SYNTHETIC_FILES } from '../../../fixtures/synthetic-memo.ts'
import { SECTIONS } from '../../../fixtures/synthetic-originals.ts'

/** Ways in which a true quotation reaches us, and what that has to be forgiven. */
const DISGUISES: readonly (readonly [string, (text: string) => string, readonly Tolerance[]])[] = [
  ['as it stands', (text) => text, []],
  ['with the other first letter', withOtherFirstLetter, ['first-letter']],
  ['without spaces in numbers', (text) => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, ''), ['thousands']],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00A0'), ['spaces']],
  ['on many lines', (text) => text.replaceAll(' ', '\r\n'), ['line-breaks']],
  ['with soft hyphens', (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00AD'), ['hyphenation']],
  ['in curly quotation marks', (text) => `”${text}”`, ['quotation-marks']],
  ['in English quotation marks', (text) => `“${text.replace(/["“”]/g, '’')}”`, ['quotation-marks']],
]

function withOtherFirstLetter(text: string): string {
  return text.replace(/\p{L}/u, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  )
}

/** Each sentence of the parts, and each pair of neighbours in a paragraph. */
const passagesOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ original }) =>
    (original?.paragraphs ?? []).flatMap(({ text }) => {
      const sentences = sentencesOf(text)
      return sentences.flatMap(({ start, end }, i) => {
        const next = sentences[i + 1]?.end
        return [text.slice(start, end), ...(next === undefined ? [] : [text.slice(start, next)])]
      })
    }),
  )

function checkAll(verify: Verify, sections: readonly Section[], disguise: (text: string) => string): Set<Tolerance> {
  const seen = new Set<Tolerance>()
  for (const passage of passagesOf(sections)) {
    const verdict = verify(disguise(passage))
    expect(verdict.outcome, disguise(passage)).toBe('exact')
    if (verdict.outcome === 'exact') verdict.tolerated.forEach((tolerance) => seen.add(tolerance))
  }
  return seen
}

describe('every sentence and every two neighbours are verbatim', () => {
  const verify = createVerify({ sections: SECTIONS, documents: [SYNTHETIC_FILES.document] })
  test.each(DISGUISES)('%s', (_, disguise, allowed) => {
    for (const tolerance of checkAll(verify, SECTIONS, disguise)) expect(allowed).toContain(tolerance)
  })
})

describe.skipIf(!HAS_REAL_MEMO)(`the real memo${UNLESS_THERE}`, async () => {
  const { sections, document } = await withRealMemo()
  const verify = createVerify({ sections, documents: [document] })

  test.each(DISGUISES)('every sentence and every two neighbours: %s', (_, disguise, allowed) => {
    for (const tolerance of checkAll(verify, sections, disguise)) expect(allowed).toContain(tolerance)
  })

  describe('a copy of the file over a page break', () => {
    const file = HAS_REAL_MEMO ? readFileSync(REAL_MEMO, 'utf8') : ''
    const pieces = sections
      .filter(({ kind }) => kind !== 'footnote')
      .flatMap(({ original }) => original?.paragraphs.flatMap((paragraph) => paragraph.pieces) ?? [])
      .filter(({ page }) => page !== undefined)
      .sort((a, b) => a.start - b.start)
    const breaks = pieces.flatMap((piece, i) => {
      const before = pieces[i - 1]
      return before && before.page !== piece.page
        ? [{ end: before.end, start: piece.start, page: piece.page ?? 0 }]
        : []
    })

    test.each(breaks)('before page $page', ({ end, start, page }) => {
      const dropped = file.slice(end, start)
      const beginning = (length: number): string => file.slice(file.lastIndexOf(' ', end - length), end)
      const before = beginning(200)
      const after = file.slice(start, file.indexOf(' ', start + 200))
      for (const [a, b] of [
        [before, after],
        [beginning(40), after],
        [before, ''],
        ['', after],
      ]) {
        const verdict = verify(`${a}${dropped}${b}`)
        expect(verdict.outcome, `${a}${dropped}${b}`).toBe('exact')
        if (verdict.outcome !== 'exact') continue
        const { tolerated, finding } = verdict
        expect(tolerated.includes('page-feet'), dropped).toBe(/^\s*\d+ \p{L}/u.test(dropped))
        expect(tolerated.includes('page-heads'), dropped).toBe(dropped.includes('(20)'))
        if (a && b) expect(finding.pages).toEqual([page - 1, page])
      }
    })
  })
})
