import { describe, expect, test } from 'vitest'
import { createVerify, type Tolerance } from '../../../src/core/quotation/index.ts'
import { SECTIONS } from '../../fixtures/synthetic-originals.ts'
import { SYNTHETIC_TEXT } from '../../fixtures/synthetic-memo.ts'

const verify = createVerify(SECTIONS)

/** A verdict in short: outcome, part, pages and tolerances or changes. */
function inShort(passage: string): readonly unknown[] {
  const verdict = verify(passage)
  if (verdict.outcome === 'exact') {
    return ['exact', verdict.finding.section.id, verdict.finding.pages, [...verdict.tolerated].sort()]
  }
  if (verdict.outcome !== 'departs') return [verdict.outcome]
  const sign = { kept: '=', removed: '-', added: '+' }
  return ['departs', verdict.finding.section.id, verdict.changes.map(({ kind, text }) => sign[kind] + text)]
}

describe('a true quotation', () => {
  test.each<readonly [string, string, string, readonly number[], readonly Tolerance[]]>([
    ['a sentence', 'Varannan kommun har en buss.', 'lan', [5], []],
    ['in quotation marks', '”Varannan kommun har en buss.”', 'lan', [5], []],
    ['a part of a sentence', 'och köerna har vuxit', 'lan', [4], []],
    ['over a page break', 'Därför vågar vi dra slutsatser av svaren.', 'inledning', [3, 4], []],
    ['over two paragraphs', 'spelat en roll. Rådet vill visa', 'inledning', [3], []],
    ['a heading', 'Personalen vill lära mer om digitala tjänster', 'tjanster', [5], []],
    ['a footnote', 'Den hade tolv frågor', 'not-1', [3], []],
    ['after a hyphen', 'och kulturfrågor samt e-böcker', 'inledning', [3], []],
    ['line breaks', 'Varannan\n  kommun har en buss.', 'lan', [5], ['line-breaks']],
    ['a broken word', 'där bokbus-\nsen är viktig', 'lan', [5], ['hyphenation']],
    ['another dash', 'för e–böcker'.slice(4), 'inledning', [3], ['dashes']],
    ['a lost hyphen', 'samt eböcker har fått', 'inledning', [3], ['hyphenation']],
    ['a marker', 'enligt BIB-avtal2 från SOU 2018:77', 'inledning', [3], ['footnote-markers']],
    ['a marker in brackets', 'enligt BIB-avtal[2] från SOU', 'inledning', [3], ['footnote-markers']],
    ['a raised marker', 'har en buss.³', 'lan', [5], ['footnote-markers']],
    ['words left out', 'Många läsare har […] köerna har vuxit.', 'lan', [4], ['omission']],
    ['words left out with dots', '... läsare har gått över ... och köerna har vuxit', 'lan', [4], ['omission']],
    ['list items', '• Kulturchefer\n• Skol- och biblioteksnämnder', 'mottagare', [], ['line-breaks']],
  ])('%s', (_, passage, id, pages, tolerated) => {
    expect(inShort(passage)).toEqual(['exact', id, pages, [...tolerated].sort()])
  })

  test('is found in the file by its offsets', () => {
    const verdict = verify('Det skulle hjälpa elever som läser långsamt.')
    if (verdict.outcome !== 'exact') throw new Error(verdict.outcome)
    const { start, end, text } = verdict.finding
    expect(SYNTHETIC_TEXT.slice(start, end).replace(/\s+/g, ' ')).toBe(text)
  })
})

describe('a quotation that departs', () => {
  test.each([
    ['a word changed', 'Varannan kommun har en vagn.', ['=Varannan kommun har en', '-buss', '+vagn', '=.']],
    ['a figure changed', 'mare 80 procent av lånen sker numera', undefined],
    ['a word added', 'Varannan liten kommun har en buss.', ['=Varannan', '+liten', '=kommun har en buss.']],
    ['a word left out', 'Många läsare har över till att låna på nätet', undefined],
    ['words left out in the wrong order', 'köerna har vuxit […] Många läsare har gått över', undefined],
    ['a capital letter', 'varannan kommun har en buss.', ['-Varannan', '+varannan', '=kommun har en buss.']],
  ])('%s', (_, passage, changes) => {
    const [outcome, , found] = inShort(passage)
    expect(outcome).toBe('departs')
    if (changes) expect(found).toEqual(changes)
  })
})

describe('what is no quotation', () => {
  test.each([
    ['another subject', 'Flygplanet lyfte med tolv minuters försening från den östra banan.', 'absent'],
    ['the e-mail around the document', 'Skickas vidare till er i Storköping.', 'absent'],
    ['a link below a page', 'file://///server/mapp/las%20radet/www.exempel.se', 'absent'],
    ['nothing', ' ', 'unreadable'],
    ['marks only', '”…”', 'unreadable'],
    ['too much to compare', 'zebra '.repeat(2001), 'unreadable'],
  ])('%s', (_, passage, outcome) => {
    expect(inShort(passage)).toEqual([outcome])
  })

  test('without the document’s own words nothing is found', () => {
    const bare = SECTIONS.map(({ original: _, ...section }) => section)
    expect(createVerify(bare)('Varannan kommun har en buss.')).toEqual({ outcome: 'absent' })
  })
})
