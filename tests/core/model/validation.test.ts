import { expect, test } from 'vitest'
import {
  type Breakage,
  copyKnowledge,
  LIBRARY,
  LIBRARY_ID as D,
  problemsOf,
  testBreakages,
} from '../../fixtures/knowledge-folder.ts'

/* Every problem names its file, its field and its cure, and all are told at once. */

const SUNDAY = `${D}/sections/bib-sondagsoppet.yaml`
const SELF = `${D}/sections/bib-meroppet.yaml`
const NOTE_1 = `${D}/sections/bib-not-1.yaml`
const NOTE_2 = `${D}/sections/bib-not-2.yaml`

const LINKS: readonly Breakage[] = [
  [
    'a missing section',
    (f) => {
      f.remove(`${D}/sections/bib-kvallspass.yaml`)
      f.write(`${D}/wordings.yaml`, '{}')
    },
    [
      'document.yaml, sections: the section "bib-kvallspass" is missing. Write sections/bib-kvallspass.yaml, or take the id off the list.',
      'sections/bib-meroppet.yaml, related: there is no section "bib-kvallspass". Write an id from document.yaml, or take it away.',
      'sections/bib-not-2.yaml, parent: there is no section "bib-kvallspass". Write an id from document.yaml, or take it away.',
      'glossary.yaml, 2 (fjärrlån).sections.2: there is no section "bib-kvallspass". Write an id from document.yaml, or take it away.',
      'roles.yaml, bibliotekarie.sections.1: there is no section "bib-kvallspass". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a section that is not listed',
    (f) => f.edit(`${D}/document.yaml`, '  - bib-kvallspass\n', ''),
    ['sections/bib-kvallspass.yaml, id: "bib-kvallspass" is not in document.yaml. Add the id to its list of sections.'],
  ],
  [
    'a parent that is not there',
    (f) => f.edit(SUNDAY, 'parent: bib-meroppet', 'parent: bib-mer-oppet'),
    [
      'sections/bib-meroppet.yaml, proposals: "bib-sondagsoppet" says that it stands inside "bib-mer-oppet". Set its parent to bib-meroppet, or take it off this list.',
      'sections/bib-sondagsoppet.yaml, parent: there is no section "bib-mer-oppet". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a proposal that is not there',
    (f) => f.edit(SELF, 'proposals: [bib', 'proposals: [bob'),
    [
      'sections/bib-meroppet.yaml, proposals: there is no section "bob-sondagsoppet". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a proposal that stands elsewhere',
    (f) => f.edit(SUNDAY, 'parent: bib-meroppet', 'parent: bib-oversikt'),
    [
      'sections/bib-meroppet.yaml, proposals: "bib-sondagsoppet" says that it stands inside "bib-oversikt". Set its parent to bib-meroppet, or take it off this list.',
    ],
  ],
  [
    'a related section that is not there',
    (f) => f.edit(SELF, 'related: [bib', 'related: [bib-oversikt, bob'),
    [
      'sections/bib-meroppet.yaml, related.2: there is no section "bob-kvallspass". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a same_as that is not there',
    (f) => f.edit(NOTE_1, 'same_as: [bib-not-2]', 'same_as: [x]'),
    ['sections/bib-not-1.yaml, same_as: there is no section "x". Write an id from document.yaml, or take it away.'],
  ],
  [
    'a term of no section',
    (f) => f.edit(`${D}/glossary.yaml`, 'oversikt, bib-kvallspass', 'oversikt, bob'),
    [
      'glossary.yaml, 2 (fjärrlån).sections.2: there is no section "bob". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a role of no section',
    (f) => f.edit(`${D}/roles.yaml`, 'sections: [bib-kvallspass', 'sections: [bob'),
    [
      'roles.yaml, bibliotekarie.sections.1: there is no section "bob". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a title that is not among the people',
    (f) => f.edit(`${D}/roles.yaml`, 'titles: {sv: [bibliotekschef]', 'titles: {sv: [bibliotekschef, bokbinderska]'),
    ['roles.yaml, bibliotekarie.titles.sv: "bokbinderska" is not among the people. Write it under people as well.'],
  ],
  [
    'an overview that is not there',
    (f) => f.edit(`${D}/document.yaml`, 'overview: bib', 'overview: bob'),
    ['document.yaml, overview: there is no section "bob-oversikt". Write an id from document.yaml, or take it away.'],
  ],
  [
    'a page after the last',
    (f) => f.edit(SELF, 'pages: [3, 4]', 'pages: [3, 4, 7]'),
    [
      'sections/bib-meroppet.yaml, pages.3: page 7 does not exist: the document has 6 pages. Write the printed page number.',
    ],
  ],
  [
    'a footnote number without a footnote',
    (f) => f.edit(SELF, 'footnotes: [1]', 'footnotes: [1, 9]'),
    [
      'sections/bib-meroppet.yaml, footnotes.2: there is no footnote 9. Write the number of a footnote that has a file, such as sections/fotnot-9.yaml.',
    ],
  ],
  [
    'an unknown role of a section',
    (f) => f.edit(SELF, 'roles: [bibliotekarie', 'roles: [vaktmastare'),
    ['sections/bib-meroppet.yaml, roles.1: there is no role "vaktmastare". Write an id from roles.yaml.'],
  ],
]

const CLAIMS: readonly Breakage[] = [
  [
    'a claim on a page that its section lacks',
    (f) => f.edit(SELF, '    pages: [4]', '    pages: [5]'),
    [
      "sections/bib-meroppet.yaml, claims (inga-stolder).pages: page 5 is none of the section's pages. Write one of the section's own pages.",
    ],
  ],
  [
    'a claim with an unknown footnote',
    (f) => f.edit(SELF, '    footnotes: [1]', '    footnotes: [8]'),
    [
      'sections/bib-meroppet.yaml, claims (extra-timmar).footnotes: there is no footnote 8. Write the number of a footnote that has a file, such as sections/fotnot-8.yaml.',
    ],
  ],
  [
    'a claim of an unknown role',
    (f) => f.edit(SELF, '    roles: [lantagare]', '    roles: [vaktmastare]'),
    [
      'sections/bib-meroppet.yaml, claims (fler-lan).roles: there is no role "vaktmastare". Write an id from roles.yaml.',
    ],
  ],
  [
    'a figure that is not in the claim’s sentence',
    (f) => f.edit(SELF, 'value: "37"', 'value: "38"'),
    [
      'sections/bib-meroppet.yaml, claims (extra-timmar).sv: the sentence does not contain the value "38". Write the value in it exactly as in figure.value.',
    ],
  ],
  [
    'two claims of a section with one id',
    (f) => f.edit(SELF, 'id: inget-om-kostnad', 'id: inga-stolder'),
    ['sections/bib-meroppet.yaml, claims.id: "inga-stolder" stands twice. Merge the two or rename one.'],
  ],
]

const DOUBLED: readonly Breakage[] = [
  [
    'a doubled id of a section',
    (f) => {
      f.edit(SUNDAY, 'id: bib-sondagsoppet', 'id: bib-oversikt')
      f.write(`${D}/wordings.yaml`, '{}')
    },
    [
      'document.yaml, sections: the section "bib-sondagsoppet" is missing. Write sections/bib-sondagsoppet.yaml, or take the id off the list.',
      'sections, id: "bib-oversikt" stands twice. Merge the two or rename one.',
      'sections/bib-meroppet.yaml, proposals: there is no section "bib-sondagsoppet". Write an id from document.yaml, or take it away.',
      'roles.yaml, lantagare.sections.1: there is no section "bib-sondagsoppet". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a doubled line in the list of sections',
    (f) => f.edit(`${D}/document.yaml`, '  - bib-not-2', '  - bib-not-2\n  - bib-not-2'),
    ['document.yaml, sections: "bib-not-2" stands twice. Merge the two or rename one.'],
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
      'sections/bib-meroppet.yaml, claims (fler-lan).roles: there is no role "lantagare". Write an id from roles.yaml.',
      'sections/bib-oversikt.yaml, roles.1: there is no role "lantagare". Write an id from roles.yaml.',
      'sections/bib-oversikt.yaml, claims (tider).roles: there is no role "lantagare". Write an id from roles.yaml.',
      'sections/bib-sondagsoppet.yaml, roles.2: there is no role "lantagare". Write an id from roles.yaml.',
      'roles.yaml, id: "bibliotekarie" stands twice. Merge the two or rename one.',
    ],
  ],
  [
    'a doubled out-of-scope topic',
    (f) => f.edit(`${D}/out-of-scope.yaml`, 'id: bib-simhall', 'id: bib-forseningsavgift'),
    ['out-of-scope.yaml, id: "bib-forseningsavgift" stands twice. Merge the two or rename one.'],
  ],
  [
    'two sections with one number',
    (f) => f.edit(NOTE_2, 'number: 2', 'number: 1'),
    [
      'sections, number: "footnote 1" stands twice. Merge the two or rename one.',
      'sections/bib-kvallspass.yaml, footnotes.1: there is no footnote 2. Write the number of a footnote that has a file, such as sections/fotnot-2.yaml.',
      'sections/bib-kvallspass.yaml, claims (fa-vill).footnotes: there is no footnote 2. Write the number of a footnote that has a file, such as sections/fotnot-2.yaml.',
    ],
  ],
]

testBreakages([...LINKS, ...CLAIMS, ...DOUBLED])

test('two claims may have one id in different sections', () => {
  const folder = copyKnowledge(LIBRARY)
  folder.edit(SELF, 'id: inga-stolder', 'id: sagostund')
  expect(problemsOf(folder.root)).toEqual([])
})

test('two documents that share an id', () => {
  const folder = copyKnowledge(LIBRARY)
  folder.copy(D, 'annan-mapp')
  expect(problemsOf(folder.root)).toContain(
    'document.yaml, sections: the id "bib-not-1" is also used in annan-mapp. Give the section an id of its own.',
  )
})

test('the library document as it is has no problem', () => {
  expect(problemsOf(LIBRARY)).toEqual([])
})
