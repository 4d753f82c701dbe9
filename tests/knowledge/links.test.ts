import { expect, test } from 'vitest'
import { copyKnowledge, LIBRARY, problemsOf } from '../fixtures/knowledge-folder.ts'
import { LIBRARY_ID as D, testBreakages, type Breakage } from '../fixtures/knowledge-folder.ts'

const SUNDAY = `${D}/parts/bib-sondagsoppet.md`
const SELF = `${D}/parts/bib-meroppet.md`

const LINKS: readonly Breakage[] = [
  [
    'a missing part',
    (f) => f.remove(`${D}/parts/bib-kvallspass.md`),
    [
      'document.yaml, parts: the part "bib-kvallspass" is missing. Write parts/bib-kvallspass.md or an entry in footnotes.yaml, or take the id off the list.',
      'parts/bib-meroppet.md, related: there is no part "bib-kvallspass". Write an id from document.yaml, or take it away.',
      'footnotes.yaml (bib-not-2), parent: there is no part "bib-kvallspass". Write an id from document.yaml, or take it away.',
      'glossary.yaml, 2 (fjärrlån).parts.2: there is no part "bib-kvallspass". Write an id from document.yaml, or take it away.',
      'roles.yaml, bibliotekarie.sections.1: there is no part "bib-kvallspass". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a part that is not listed',
    (f) => f.edit(`${D}/document.yaml`, '  - bib-kvallspass\n', ''),
    ['parts/bib-kvallspass.md, id: "bib-kvallspass" is not in document.yaml. Add the id to its list of parts.'],
  ],
  [
    'a parent that is not there',
    (f) => f.edit(SUNDAY, 'parent: bib-meroppet', 'parent: bib-mer-oppet'),
    [
      'parts/bib-meroppet.md, proposals: "bib-sondagsoppet" says that it stands inside "bib-mer-oppet". Set its parent to bib-meroppet, or take it off this list.',
      'parts/bib-sondagsoppet.md, parent: there is no part "bib-mer-oppet". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a proposal that is not there',
    (f) => f.edit(SELF, 'proposals: [bib', 'proposals: [bob'),
    [
      'parts/bib-meroppet.md, proposals: there is no part "bob-sondagsoppet". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a proposal that stands elsewhere',
    (f) => f.edit(SUNDAY, 'parent: bib-meroppet', 'parent: bib-oversikt'),
    [
      'parts/bib-meroppet.md, proposals: "bib-sondagsoppet" says that it stands inside "bib-oversikt". Set its parent to bib-meroppet, or take it off this list.',
    ],
  ],
  [
    'a related part that is not there',
    (f) => f.edit(SELF, 'related: [bib', 'related: [bib-oversikt, bob'),
    [
      'parts/bib-meroppet.md, related.2: there is no part "bob-kvallspass". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a same_as that is not there',
    (f) => f.edit(`${D}/footnotes.yaml`, 'same_as: [bib-not-2]', 'same_as: [x]'),
    ['footnotes.yaml (bib-not-1), same_as: there is no part "x". Write an id from document.yaml, or take it away.'],
  ],
  [
    'a figure on a page that its part lacks',
    (f) => f.edit(SELF, '    footnote: 1\n', '    footnote: 1\n    pages: [99]\n'),
    ["parts/bib-meroppet.md, facts.1.pages: page 99 is none of the part's pages. Write one of the part's own pages."],
  ],
  [
    'a term of no part',
    (f) => f.edit(`${D}/glossary.yaml`, 'oversikt, bib-kvallspass', 'oversikt, bob'),
    ['glossary.yaml, 2 (fjärrlån).parts.2: there is no part "bob". Write an id from document.yaml, or take it away.'],
  ],
  [
    'a role of no part',
    (f) => f.edit(`${D}/roles.yaml`, 'sections: [bib-kvallspass', 'sections: [bob'),
    ['roles.yaml, bibliotekarie.sections.1: there is no part "bob". Write an id from document.yaml, or take it away.'],
  ],
  [
    'an overview that is not there',
    (f) => f.edit(`${D}/document.yaml`, 'overview: bib', 'overview: bob'),
    ['document.yaml, overview: there is no part "bob-oversikt". Write an id from document.yaml, or take it away.'],
  ],
  [
    'a page after the last',
    (f) => f.edit(SELF, 'pages: [3, 4]', 'pages: [3, 7]'),
    ['parts/bib-meroppet.md, pages.2: page 7 does not exist: the document has 6 pages. Write the printed page number.'],
  ],
  [
    'a footnote number without a footnote',
    (f) => f.edit(SELF, 'footnotes: [1]', 'footnotes: [1, 9]'),
    ['parts/bib-meroppet.md, footnotes.2: there is no footnote 9. Write the number of one in footnotes.yaml.'],
  ],
  [
    'a fact with an unknown footnote',
    (f) => f.edit(SELF, 'footnote: 1', 'footnote: 8'),
    ['parts/bib-meroppet.md, facts.1.footnote: there is no footnote 8. Write the number of one in footnotes.yaml.'],
  ],
  [
    'a fact without its value in the sentence',
    (f) => f.edit(SELF, 'value: "37"', 'value: "38"'),
    [
      'parts/bib-meroppet.md, facts.1.sv: the sentence does not contain the value "38". Write the value in it exactly as in the field value.',
    ],
  ],
  [
    'an unknown actor',
    (f) => f.edit(SELF, 'actors: [bibliotekarie', 'actors: [vaktmastare'),
    ['parts/bib-meroppet.md, actors.1: there is no role "vaktmastare". Write an id from roles.yaml.'],
  ],
  [
    'a doubled id of a part',
    (f) => f.edit(SUNDAY, 'id: bib-sondagsoppet', 'id: bib-meroppet'),
    [
      'document.yaml, parts: the part "bib-sondagsoppet" is missing. Write parts/bib-sondagsoppet.md or an entry in footnotes.yaml, or take the id off the list.',
      'parts, id: "bib-meroppet" stands twice. Merge the two or rename one.',
      'parts/bib-meroppet.md, proposals: there is no part "bib-sondagsoppet". Write an id from document.yaml, or take it away.',
      'roles.yaml, lantagare.sections.1: there is no part "bib-sondagsoppet". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a doubled line in the list of parts',
    (f) => f.edit(`${D}/document.yaml`, '  - bib-not-2', '  - bib-not-2\n  - bib-not-2'),
    ['document.yaml, parts: "bib-not-2" stands twice. Merge the two or rename one.'],
  ],
  [
    'a doubled term, but for its spelling',
    (f) => f.edit(`${D}/glossary.yaml`, 'term: fjärrlån', 'term: MEROPPET'),
    ['glossary.yaml, term: "meroppet" stands twice. Merge the two or rename one.'],
  ],
  [
    'a doubled role',
    (f) => f.edit(`${D}/roles.yaml`, 'id: lantagare', 'id: bibliotekarie'),
    [
      'parts/bib-oversikt.md, actors.1: there is no role "lantagare". Write an id from roles.yaml.',
      'parts/bib-sondagsoppet.md, actors.2: there is no role "lantagare". Write an id from roles.yaml.',
      'roles.yaml, id: "bibliotekarie" stands twice. Merge the two or rename one.',
    ],
  ],
  [
    'a doubled outside topic',
    (f) => f.edit(`${D}/outside.yaml`, 'id: bib-simhall', 'id: bib-forseningsavgift'),
    ['outside.yaml, id: "bib-forseningsavgift" stands twice. Merge the two or rename one.'],
  ],
  [
    'two parts with one number',
    (f) => f.edit(`${D}/footnotes.yaml`, 'number: 2', 'number: 1'),
    [
      'parts, number: "footnote 1" stands twice. Merge the two or rename one.',
      'parts/bib-kvallspass.md, footnotes.1: there is no footnote 2. Write the number of one in footnotes.yaml.',
    ],
  ],
]

testBreakages(LINKS)

test('two documents that share an id', () => {
  const folder = copyKnowledge(LIBRARY)
  folder.copy(D, 'annan-mapp')
  expect(problemsOf(folder.root)).toContain(
    'document.yaml, parts: the id "bib-not-1" is also used in annan-mapp. Give the part an id of its own.',
  )
})

test('the library document as it is has no problem', () => {
  expect(problemsOf(LIBRARY)).toEqual([])
})
