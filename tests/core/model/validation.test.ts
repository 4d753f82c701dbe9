import { describe, expect, test } from 'vitest'
import {
  type Breakage,
  copyKnowledge,
  edits,
  LIBRARY,
  LIBRARY_ID as D,
  problemsOf,
  testBreakages,
} from '../../fixtures/knowledge-folder.ts'

/* Every problem names its file, its field and its cure, and all are told at once. */

const SUNDAY = 'sections/bib-sondagsoppet.yaml'
const SELF = 'sections/bib-meroppet.yaml'
const NOTE_1 = 'sections/bib-not-1.yaml'
const NOTE_2 = 'sections/bib-not-2.yaml'
const DOCUMENT = 'document.yaml'
const GLOSSARY = 'glossary.yaml'
const ROLES = 'roles.yaml'

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
    (f) => f.edit(`${D}/${DOCUMENT}`, '  - bib-kvallspass\n', ''),
    ['sections/bib-kvallspass.yaml, id: "bib-kvallspass" is not in document.yaml. Add the id to its list of sections.'],
  ],
  [
    'a parent that is not there',
    (f) => f.edit(`${D}/${SUNDAY}`, 'parent: bib-meroppet', 'parent: bib-mer-oppet'),
    [
      'sections/bib-meroppet.yaml, proposals: "bib-sondagsoppet" says that it stands inside "bib-mer-oppet". Set its parent to bib-meroppet, or take it off this list.',
      'sections/bib-sondagsoppet.yaml, parent: there is no section "bib-mer-oppet". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'a proposal that stands elsewhere',
    (f) => f.edit(`${D}/${SUNDAY}`, 'parent: bib-meroppet', 'parent: bib-oversikt'),
    [
      'sections/bib-meroppet.yaml, proposals: "bib-sondagsoppet" says that it stands inside "bib-oversikt". Set its parent to bib-meroppet, or take it off this list.',
    ],
  ],
  [
    'a title that is not among the people',
    (f) => f.edit(`${D}/${ROLES}`, 'titles: {sv: [bibliotekschef]', 'titles: {sv: [bibliotekschef, bokbinderska]'),
    ['roles.yaml, bibliotekarie.titles.sv: "bokbinderska" is not among the people. Write it under people as well.'],
  ],
  [
    'a page after the last',
    (f) => f.edit(`${D}/${SELF}`, 'pages: [3, 4]', 'pages: [3, 4, 7]'),
    [
      'sections/bib-meroppet.yaml, pages.3: page 7 does not exist: the document has 6 pages. Write the printed page number.',
    ],
  ],
]

const CLAIMS: readonly Breakage[] = [
  [
    'a claim on a page that its section lacks',
    (f) => f.edit(`${D}/${SELF}`, '    pages: [4]', '    pages: [5]'),
    [
      "sections/bib-meroppet.yaml, claims (inga-stolder).pages: page 5 is none of the section's pages. Write one of the section's own pages.",
    ],
  ],
  [
    'an erratum of a claim that is not there',
    (f) => f.edit(`${D}/${SELF}`, 'claims:\n', 'erratum: {sv: Fel., en: Wrong., claims: [ingen]}\nclaims:\n'),
    [
      'sections/bib-meroppet.yaml, erratum.claims: there is no claim "ingen" in the section. Write the id of the claim that it is said with.',
    ],
  ],
  [
    'an erratum that a claim says which is not there',
    (f) => f.edit(`${D}/${SELF}`, 'claims:\n', 'erratum: {sv: Fel., en: Wrong., statement: ingen}\nclaims:\n'),
    [
      'sections/bib-meroppet.yaml, erratum.statement: there is no claim "ingen" in the section. Write the id of the claim that says it already.',
    ],
  ],
  [
    'a figure that is not in the claim’s sentence',
    (f) => f.edit(`${D}/${SELF}`, 'value: "37"', 'value: "38"'),
    [
      'sections/bib-meroppet.yaml, claims (extra-timmar).sv: the sentence does not contain the value "38". Write the value in it exactly as in figure.value.',
    ],
  ],
  [
    'a figure that is not in the claim’s English sentence',
    (f) => f.edit(`${D}/${SELF}`, 'en: { unit: hours }', 'en: { value: thirty-seven, unit: hours }'),
    [
      'sections/bib-meroppet.yaml, claims (extra-timmar).en: the sentence does not contain the value "thirty-seven". Write in figure.en.value how the English sentence writes it.',
    ],
  ],
]

const DOUBLED: readonly Breakage[] = [
  [
    'a doubled id of a section',
    (f) => {
      f.edit(`${D}/${SUNDAY}`, 'id: bib-sondagsoppet', 'id: bib-oversikt')
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
    'a doubled role',
    (f) => f.edit(`${D}/${ROLES}`, 'id: lantagare', 'id: bibliotekarie'),
    [
      'sections/bib-meroppet.yaml, claims (fler-lan).roles: there is no role "lantagare". Write an id from roles.yaml.',
      'sections/bib-oversikt.yaml, roles.1: there is no role "lantagare". Write an id from roles.yaml.',
      'sections/bib-oversikt.yaml, claims (tider).roles: there is no role "lantagare". Write an id from roles.yaml.',
      'sections/bib-sondagsoppet.yaml, roles.2: there is no role "lantagare". Write an id from roles.yaml.',
      'roles.yaml, id: "bibliotekarie" stands twice. Merge the two or rename one.',
    ],
  ],
  [
    'two sections with one number',
    (f) => f.edit(`${D}/${NOTE_2}`, 'number: 2', 'number: 1'),
    [
      'sections, number: "footnote 1" stands twice. Merge the two or rename one.',
      'sections/bib-kvallspass.yaml, footnotes.1: there is no footnote 2. Write the number of a footnote that has a file, such as sections/fotnot-2.yaml.',
      'sections/bib-kvallspass.yaml, claims (fa-vill).footnotes: there is no footnote 2. Write the number of a footnote that has a file, such as sections/fotnot-2.yaml.',
    ],
  ],
]

const SECTIONS = edits('there is no section "nowhere". Write an id from document.yaml, or take it away.', [
  ['a proposal', SELF, 'proposals: [bib-sondagsoppet]', 'proposals: [nowhere]', 'proposals:'],
  ['a related section', SELF, 'related: [bib-kvallspass]', 'related: [bib-oversikt, nowhere]', 'related.2:'],
  ['a same_as', NOTE_1, 'same_as: [bib-not-2]', 'same_as: [nowhere]', 'same_as:'],
  ['a section of a term', GLOSSARY, 'oversikt, bib-kvallspass', 'oversikt, nowhere', '2 (fjärrlån).sections.2:'],
  ['a section of a role', ROLES, 'sections: [bib-kvallspass', 'sections: [nowhere', 'bibliotekarie.sections.1:'],
  ['an overview', DOCUMENT, 'overview: bib-oversikt', 'overview: nowhere', 'overview:'],
])

const ROLES_NAMED = edits('there is no role "vaktmastare". Write an id from roles.yaml.', [
  ['of a section', SELF, 'roles: [bibliotekarie', 'roles: [vaktmastare', 'roles.1:'],
  ['of a claim', SELF, '    roles: [lantagare]', '    roles: [vaktmastare]', 'claims (fler-lan).roles:'],
])

const FOOTNOTES = edits(
  'there is no footnote 9. Write the number of a footnote that has a file, such as sections/fotnot-9.yaml.',
  [
    ['of a section', SELF, 'footnotes: [1]', 'footnotes: [1, 9]', 'footnotes.2:'],
    ['of a claim', SELF, '    footnotes: [1]', '    footnotes: [9]', 'claims (extra-timmar).footnotes:'],
  ],
)

const TWICE = edits('stands twice. Merge the two or rename one.', [
  ['a claim of a section', SELF, 'id: inget-om-kostnad', 'id: inga-stolder', 'claims.id: "inga-stolder"'],
  [
    'a line in the list of sections',
    DOCUMENT,
    '  - bib-not-2',
    '  - bib-not-2\n  - bib-not-2',
    'sections: "bib-not-2"',
  ],
  ['a term, but for its spelling', GLOSSARY, 'term: fjärrlån', 'term: MEROPPET', 'term: "meroppet"'],
  [
    'an out-of-scope topic',
    'out-of-scope.yaml',
    'id: bib-simhall',
    'id: bib-forseningsavgift',
    'id: "bib-forseningsavgift"',
  ],
])

describe('a section that is not there', () => testBreakages(SECTIONS))
describe('a role that is not there', () => testBreakages(ROLES_NAMED))
describe('a footnote that is not there', () => testBreakages(FOOTNOTES))
describe('what stands twice', () => testBreakages([...TWICE, ...DOUBLED]))
describe('what does not fit together', () => testBreakages([...LINKS, ...CLAIMS]))

test('two claims may have one id in different sections', () => {
  const folder = copyKnowledge(LIBRARY)
  folder.edit(`${D}/${SELF}`, 'id: inga-stolder', 'id: sagostund')
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
