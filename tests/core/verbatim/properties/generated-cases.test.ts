import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../../src/core/text/sentences.ts'
import { createVerify, type Verification } from '../../../../src/core/verbatim/index.ts'
import { HAS_REAL_MEMO, UNLESS_THERE, withRealMemo } from '../../../fixtures/real-memo.ts'

/** Cases of each of the five kinds: 200 in all. */
const CASES = 40
/** Shorter sentences stand in a document by chance, or cannot lose a word. */
const MIN_WORDS = 8

/** Sentences of our own about other things, put together from parts. */
const FOREIGN = {
  who: [
    'Min granne',
    'Den gamla katten',
    'En snickare från Kiruna',
    'Orkestern',
    'Hennes kusin',
    'Fiskaren',
    'Laget',
    'Min moster',
  ],
  does: [
    'köpte en grön cykel',
    'sjöng hela natten',
    'målade båten röd',
    'vann matchen med fyra mål',
    'bakade tolv limpor',
  ],
}

const foreign = FOREIGN.who.flatMap((who) =>
  FOREIGN.does.map((does) => `${who} ${does} innan regnet kom över sjön i juli.`),
)

interface Case {
  readonly passage: string
  readonly outcome: Verification['outcome']
  readonly section?: string
}

interface Line {
  readonly text: string
  readonly section: string
}

function everyNth<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]).filter(
    (item) => item !== undefined,
  )
}

describe.skipIf(!HAS_REAL_MEMO)(`200 generated passages are judged right${UNLESS_THERE}`, async () => {
  const { sections, document } = await withRealMemo()
  const verify = createVerify({ sections, documents: [document] })
  const sentences = sections.flatMap(({ id, original }): Line[] =>
    (original?.paragraphs ?? []).flatMap(({ text }) =>
      sentencesOf(text).map(({ start, end }) => ({ text: text.slice(start, end), section: id })),
    ),
  )
  const long = sentences.filter(({ text }) => text.split(' ').length >= MIN_WORDS)
  const withNumber = long.filter(({ text }) => /(?<![\p{L}\p{N}-])\d{2,}/u.test(text))

  const changeWord = (text: string, i: number): string => {
    const words = text.split(' ')
    return words.with(1 + (i % (words.length - 2)), 'paraply').join(' ')
  }

  const kinds: Readonly<Record<string, readonly Case[]>> = {
    exact: everyNth(long, CASES).map(({ text }) => ({ passage: text, outcome: 'exact' })),
    'one word changed': everyNth(long, CASES).map(({ text, section }, i) => ({
      passage: changeWord(text, i),
      outcome: 'departs',
      section,
    })),
    'a number changed': Array.from({ length: CASES }, (_, i) => withNumber[i % withNumber.length])
      .filter((line) => line !== undefined)
      .map(({ text, section }, i) => ({
        passage: text.replace(/(?<![\p{L}\p{N}-])\d{2,}/u, (digits) => String(Number(digits) + 1 + i)),
        outcome: 'departs',
        section,
      })),
    'two sentences merged': everyNth(long.slice(0, -9), CASES).map(({ text }) => {
      const other = long[long.findIndex((line) => line.text === text) + 7]?.text ?? ''
      return {
        passage: `${text.slice(0, -1)} och ${other.charAt(0).toLowerCase()}${other.slice(1)}`,
        outcome: 'departs',
      }
    }),
    'foreign text': foreign.slice(0, CASES).map((passage) => ({ passage, outcome: 'absent' })),
  }

  test.each(Object.entries(kinds))('%s', (_, cases) => {
    expect(cases).toHaveLength(CASES)
    for (const { passage, outcome, section } of cases) {
      const verdict = verify(passage)
      expect(verdict.outcome, passage).toBe(outcome)
      if (verdict.outcome === 'exact') expect(verdict.finding.text).toBe(passage)
      if (verdict.outcome !== 'departs') continue
      expect(
        verdict.changes.some(({ kind }) => kind === 'added'),
        passage,
      ).toBe(true)
      const same = sentences.filter((line) => line.section === verdict.finding.section.id)
      if (section !== undefined) expect([section, ...twinsOf(section)], passage).toContain(same[0]?.section)
    }
  })

  test('a changed word is the only difference shown', () => {
    for (const { passage } of kinds['one word changed'] ?? []) {
      const verdict = verify(passage)
      const added = verdict.outcome === 'departs' ? verdict.changes.filter(({ kind }) => kind === 'added') : []
      expect(
        added.map(({ text }) => text),
        passage,
      ).toEqual(['paraply'])
    }
  })

  /** Parts that share sentences with another: the letter, the preface, the summary; footnotes with the same source. */
  function twinsOf(id: string): string[] {
    const texts = new Set(sentences.filter(({ section }) => section === id).map(({ text }) => text))
    return [...new Set(sentences.filter(({ text }) => texts.has(text)).map(({ section }) => section))]
  }
})
