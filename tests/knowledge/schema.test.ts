import { describe, expect, test } from 'vitest'
import {
  type Breakage,
  copyKnowledge,
  edits,
  LIBRARY,
  LIBRARY_ID as D,
  problemsOf,
  testBreakages,
} from '../fixtures/knowledge-folder.ts'

const SUNDAY = 'sections/bib-sondagsoppet.yaml'
const NOTE = 'sections/bib-not-1.yaml'
const DOCUMENT = 'document.yaml'
const GLOSSARY = 'glossary.yaml'

const FORM: readonly Breakage[] = [
  [
    'a stray line --- between two entries',
    (f) => f.edit(`${D}/roles.yaml`, '- id: lantagare', '---\n- id: lantagare'),
    ['roles.yaml, line 8: is not valid YAML (it divides the file in two). Take the line away.'],
  ],
  [
    'a stray line --- inside an entry',
    (f) => f.edit(`${D}/roles.yaml`, '  summary:', '---\n  summary:'),
    ['roles.yaml, line 6: is not valid YAML (it divides the file in two). Take the line away.'],
  ],
  [
    'a stray line --- at the end of a file that begins with one',
    (f) => f.edit(`${D}/synonyms.yaml`, 'sv:', '# words\n---\nsv:\n---'),
    ['synonyms.yaml, line 4: is not valid YAML (it divides the file in two). Take the line away.'],
  ],
  [
    'an unknown kind of figure',
    (f) => f.edit(`${D}/${SUNDAY}`, 'kind: date', 'kind: hour'),
    [
      'sections/bib-sondagsoppet.yaml, claims.2.figure.kind: Invalid option: expected one of "figure"|"contents"|"date"|"reference"|"contact". Write one of figure, contents, date, reference, contact.',
    ],
  ],
  [
    'an unknown kind',
    (f) => f.edit(`${D}/${SUNDAY}`, 'kind: proposal', 'kind: chapter'),
    [
      'sections/bib-sondagsoppet.yaml, kind: Invalid option: expected one of "lesson"|"challenge"|"proposal"|"footnote"|"section"|"letter". Write one of lesson, challenge, proposal, footnote, section, letter.',
    ],
  ],
]

const FILES: readonly Breakage[] = [
  [
    'a section without claims',
    (f) => f.write(`${D}/${NOTE}`, f.read(`${D}/${NOTE}`).replace(/claims:[^]*$/, 'claims: []\n')),
    ['sections/bib-not-1.yaml, claims.1: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'an empty section',
    (f) => f.write(`${D}/${SUNDAY}`, ''),
    ['sections/bib-sondagsoppet.yaml, the whole file: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'a knowledge folder without a document',
    (f) => f.remove(`${D}/document.yaml`),
    ['…, the folder: holds no document. A document is a folder with a document.yaml in it: see knowledge/README.md.'],
  ],
]

const MISSING = edits('is missing. knowledge/README.md shows how the field is written.', [
  ['a title in English', SUNDAY, '  en: Sunday opening all through the school year\n', '', 'title.en:'],
  [
    'a claim in English',
    SUNDAY,
    '    en: The library should stay open every Sunday from August to June.\n',
    '',
    'claims.1.en:',
  ],
  ['the section of a term', GLOSSARY, 'sections: [bib-meroppet]', 'sections: []', '1.sections.1:'],
  ['a name for the document', DOCUMENT, 'sv: skriften,', '', 'profile.name.sv:'],
])

const WRONG = edits('knowledge/README.md shows how the field is written.', [
  [
    'an English yes under a Swedish question',
    SUNDAY,
    '- ja: ska bibban',
    '- yes: ska bibban',
    'claims.1.asked.sv.2: Invalid input.',
  ],
  [
    'an id in capitals',
    SUNDAY,
    'id: bib-sondagsoppet',
    'id: Bib söndag',
    'id: is not an id (lower-case letters a–z, digits, hyphens).',
  ],
  [
    'a page that is no number',
    SUNDAY,
    'pages: [4]',
    'pages: [fyra]',
    'pages.1: Invalid input: expected number, received string.',
  ],
  ['an address that is not safe', 'out-of-scope.yaml', '"https://', '"http://', '1.turn_to.url: Invalid URL.'],
  ['a date that is none', DOCUMENT, '2019-03-14', '14 mars', 'date: Invalid ISO date.'],
])

const UNKNOWN = edits(
  'Unrecognized key: "tid". Take away or correct the field tid; knowledge/README.md lists the fields.',
  [
    ['of a section', SUNDAY, 'kind: proposal', 'kind: proposal\ntid: kväll', 'the whole file:'],
    ['of a claim', SUNDAY, '  - id: sagostund', '  - id: sagostund\n    tid: kväll', 'claims.3:'],
    ['of a figure', SUNDAY, 'unit: klockslag', 'unit: klockslag, tid: kväll', 'claims.2.figure:'],
    ['of a term', GLOSSARY, '  sections:', '  tid: kväll\n  sections:', '1:'],
  ],
)

const FEW: readonly Breakage[] = [
  ...edits('Too small: expected array to have >=3 items. Write at least 3.', [
    ['questions of a claim', SUNDAY, '        - vad föreslås om söndagar\n', '', 'claims.1.asked.sv:'],
  ]),
  ...edits('Too small: expected array to have >=1 items. Write at least 1.', [
    [
      'English questions of a claim',
      SUNDAY,
      'en: [yes: is there story time on Sunday]',
      'en: []',
      'claims.3.asked.en:',
    ],
  ]),
  ...edits('Too small: expected array to have >=2 items. Write at least 2.', [
    ['synonyms', 'synonyms.yaml', '[bibliotek, bibba, bibban]', '[bibliotek]', 'sv.1:'],
  ]),
]

const WORDINGS = edits('Write an id from document.yaml, or take it away.', [
  [
    'a section',
    'wordings.yaml',
    'bib-kvallspass:',
    'bib-kvall:',
    'bib-kvall: there is no section or claim "bib-kvall".',
  ],
  [
    'a claim',
    'wordings.yaml',
    'bib-sondagsoppet/sagostund',
    'bib-sondagsoppet/saga',
    'bib-sondagsoppet/saga: there is no section or claim "bib-sondagsoppet/saga".',
  ],
])

const VERDICT_OF_A_SECTION = edits('Write the question under the claim that answers it.', [
  [
    'a yes',
    'wordings.yaml',
    'sv: [nattsuddare',
    'sv: [ja: finns det kvällspass, nattsuddare',
    'bib-kvallspass: a whole section is not answered by yes or no.',
  ],
])

const INDENTED = edits(
  'is not valid YAML (bad indentation of a mapping entry). Check the indentation, and put a text that contains ": " in quotation marks.',
  [
    ['a term', GLOSSARY, 'term: fjärrlån', 'term: fjärr: lån', 'line 7:'],
    ['a title', SUNDAY, '  en: Sunday', '  en: Hours: Sunday', 'line 6:'],
  ],
)

describe('what is missing', () => testBreakages(MISSING))
describe('what has the wrong form', () => testBreakages([...WRONG, ...FORM]))
describe('an unknown field', () => testBreakages(UNKNOWN))
describe('too few', () => testBreakages(FEW))
describe('wordings of what is not there', () => testBreakages(WORDINGS))
describe('a yes or no of a whole section', () => testBreakages(VERDICT_OF_A_SECTION))
describe('a colon in a text', () => testBreakages(INDENTED))
describe('files', () => testBreakages(FILES))

test('only the document and its sections must be there', () => {
  const folder = copyKnowledge(LIBRARY)
  for (const file of ['glossary', 'out-of-scope', 'synonyms', 'wordings', 'alignment'])
    folder.remove(`${D}/${file}.yaml`)
  expect(problemsOf(folder.root)).toEqual([])
})
