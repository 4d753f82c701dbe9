import { describe, expect, test } from 'vitest'
import { createVerify, type Tolerance } from '../../../src/core/verbatim/index.ts'
import { SECTIONS } from '../../fixtures/synthetic-originals.ts'
import { SYNTHETIC_FILES } from '../../fixtures/synthetic-memo.ts'
import { SYNTHETIC_TEXT } from '../../fixtures/synthetic-text.ts'

const documents = [SYNTHETIC_FILES.document]
const verify = createVerify({ sections: SECTIONS, documents })

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

const NOTE_3 = '3 Räknat i februari.'

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
    ['a small first letter', 'varannan kommun har en buss.', 'lan', [5], ['first-letter']],
    ['a capital first letter', '”Köerna har vuxit.”', 'lan', [4], ['first-letter']],
    ['a changed letter in brackets', '[v]arannan kommun har en buss.', 'lan', [5], ['first-letter']],
    ['a no-break space', 'kommun har en\u00A0buss.', 'lan', [5], ['spaces']],
    ['a zero-width space', 'kommun har en bu\u200Bss.', 'lan', [5], ['spaces']],
    ['a footnote with its number', '1 Enkäten gjordes i mars.', 'not-1', [3], ['footnote-markers']],
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

describe('a copy over a page break', () => {
  const FEET: readonly Tolerance[] = ['page-feet']
  const HEADS: readonly Tolerance[] = ['page-heads']
  const NOTES = `1 Enkäten gjordes i mars. Den hade tolv frågor och nådde
alla län.
2 Avtalet gäller till 2022.`
  test.each<readonly [string, string, string, readonly number[], readonly Tolerance[]]>([
    ['footnotes', `Därför vågar vi\n\n${NOTES}\ndra slutsatser`, 'inledning', [3, 4], FEET],
    ['in one line', `Därför vågar vi ${NOTES.replaceAll('\n', ' ')} dra slutsatser`, 'inledning', [3, 4], FEET],
    ['a link', 'Därför vågar vi\nhttps://exempel.se/enkat\ndra slutsatser', 'inledning', [3, 4], FEET],
    ['a running head', 'hela regionen.\n\nLäsrådet 2021-03-01  5(6)\n\nSlutligen har', 'kort', [4, 5], HEADS],
    ['a page number', 'Därför vågar vi\n3\ndra slutsatser', 'inledning', [3, 4], HEADS],
    ['both', `Därför vågar vi\n${NOTES}\n3(6)\ndra slutsatser`, 'inledning', [3, 4], [...FEET, ...HEADS]],
    ['a foot at the end', 'Till exempel saknas kurser om e-tjänster.\n3 Räknat i februari.', 'tjanster', [5], FEET],
    ['words left out', `Därför … vi\n${NOTES}\ndra slutsatser`, 'inledning', [3, 4], [...FEET, 'omission']],
    [
      'markers',
      `BIB-avtal2 från SOU 2018:77, […] vi ${NOTES} dra`,
      'inledning',
      [3, 4],
      [...FEET, 'omission', 'footnote-markers'],
    ],
  ])('%s', (_, passage, id, pages, tolerated) => {
    expect(inShort(passage)).toEqual(['exact', id, pages, [...tolerated].sort()])
  })

  test('is no difference where the words depart', () => {
    const [outcome, , changes] = inShort(`Därför vågar ni\n\n${NOTES}\ndra slutsatser`)
    expect([outcome, changes]).toEqual(['departs', ['=Därför vågar', '-vi', '+ni', '=dra slutsatser']])
  })
})

describe('numbers', () => {
  const text = 'Rådet räknade 1 700 hus och 4,9 tusen bord år 2020. 240 stolar'
  const paragraph = {
    kind: 'text' as const,
    text,
    markers: [],
    pieces: [{ at: 0, start: 0, end: text.length, page: 3 }] as const,
  }
  const original = { source: { document: 'laspm', file: 'x.txt', sha256: '' }, paragraphs: [paragraph] }
  const sections = SECTIONS.slice(0, 1).map((section) => ({ ...section, original }))
  const check = createVerify({ sections, documents })

  test.each<readonly [string, Tolerance[]]>([
    ['1700 hus', ['thousands']],
    ['1\u00A0700 hus', ['spaces']],
    ['räknade 1700\nhus', ['line-breaks', 'thousands']],
    ['4,9 tusen', []],
    ['2020', []],
    ['240 stolar', []],
  ])('%j is verbatim', (passage, tolerated) => {
    expect(check(passage)).toMatchObject({ outcome: 'exact', tolerated })
  })

  test.each(['700 hus', '9 tusen bord', 'räknade 1', 'och 4', '170'])('%j is not: a number is whole', (passage) => {
    expect(check(passage).outcome).not.toBe('exact')
  })

  test('a number written otherwise is no difference', () => {
    expect(check('Rådet räknade 1700 fina hus')).toMatchObject({
      changes: [
        { kind: 'kept', text: 'Rådet räknade 1 700' },
        { kind: 'added', text: 'fina' },
        { kind: 'kept', text: 'hus' },
      ],
    })
  })
})

describe('a quotation put together from several parts', () => {
  const [A, B, C] = ['Varannan kommun har en buss.', 'Avtalet gäller till 2022.', 'Rådet tackar alla som svarade']
  const scattered = (passage: string): readonly unknown[] => {
    const verdict = verify(passage)
    if (verdict.outcome !== 'scattered') return [verdict.outcome]
    return [verdict.findings.map(({ section }) => section.id), verdict.tolerated]
  }

  test.each([
    ['sentences', `${A} ${B} ${C}`, ['lan', 'not-2', 'slut'], []],
    ['words left out in between', `”${A} […] ${C}”`, ['lan', 'slut'], []],
    ['sentences that follow each other', `${B} ${A} Personalen vill lära mer`, ['not-2', 'lan'], []],
    ['differences let through', `varannan kommun har en buss. ${C}`, ['lan', 'slut'], ['first-letter']],
  ])('%s', (_, passage, ids, tolerated) => {
    expect(scattered(passage)).toEqual([ids, tolerated])
  })

  test.each([
    ['one sentence changed', `${A.replace('buss', 'vagn')} ${C}`, 'departs'],
    ['sentences of one part, with others in between', `${A} Många läsare har gått över`, 'departs'],
    ['words that stand anywhere', 'Rådet. Kommun. Har. Personalen.', 'absent'],
  ])('%s: no', (_, passage, outcome) => {
    expect(scattered(passage)).toEqual([outcome])
  })
})

describe('a quotation that stands in several places', () => {
  test('names each part once with its pages, in their order, the cover letter last', () => {
    const verdict = verify('och')
    if (verdict.outcome !== 'exact') throw new Error(verdict.outcome)
    const parts = verdict.others.map(({ section, pages }) => [section.id, pages])
    expect(verdict.finding.section.id).toBe('inledning')
    expect(parts).toEqual([
      ['not-1', [3]],
      ['lan', [4]],
      ['slut', [6]],
      ['mottagare', []],
    ])
  })
})

describe('a quotation that departs', () => {
  test.each([
    ['a word changed', 'Varannan kommun har en vagn.', ['=Varannan kommun har en', '-buss', '+vagn', '=.']],
    ['a figure changed', 'mare 80 procent av lånen sker numera', undefined],
    ['a word added', 'Varannan liten kommun har en buss.', ['=Varannan', '+liten', '=kommun har en buss.']],
    ['a word left out', 'Många läsare har över till att låna på nätet', undefined],
    ['words left out in the wrong order', 'köerna har vuxit […] Många läsare har gått över', undefined],
    ['a capital letter', 'Varannan Kommun har en buss.', ['=Varannan', '-kommun', '+Kommun', '=har en buss.']],
    ['a footnote in the middle of a page', `Många läsare har ${NOTE_3} gått över till att låna`, undefined],
    ['a footnote of another page', `Därför vågar vi ${NOTE_3} dra slutsatser av svaren.`, undefined],
    ['a running head in the middle of a page', 'Många läsare har 4(6) gått över till att låna', undefined],
    ['a page number of another page', 'Därför vågar vi\n5\ndra slutsatser av svaren.', undefined],
    ['the end of a number', '9 tusen svaren 2019', undefined],
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
    ['nothing', ' ', 'unchecked'],
    ['marks only', '”…”', 'unchecked'],
    ['too much to read', `Varannan kommun har en buss.${' '.repeat(100_000)}`, 'unchecked'],
    ['too much to compare', 'zebra '.repeat(2001), 'unchecked'],
  ])('%s', (_, passage, outcome) => {
    expect(inShort(passage)).toEqual([outcome])
  })

  test('without the document’s own words nothing is said of it', () => {
    const bare = SECTIONS.map(({ original: _, ...section }) => section)
    expect(createVerify({ sections: bare, documents })('Varannan kommun har en buss.')).toEqual({
      outcome: 'unchecked',
      reason: 'no-original',
    })
  })
})
