import { describe, expect, test } from 'vitest'
import {
  type Breakage,
  copyKnowledge,
  LIBRARY,
  LIBRARY_ID as D,
  problemsOf,
  testBreakages,
} from '../fixtures/knowledge-folder.ts'

const SUNDAY = `${D}/sections/bib-sondagsoppet.yaml`
const NOTE = `${D}/sections/bib-not-1.yaml`

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
    'a section without claims',
    (f) => f.write(NOTE, f.read(NOTE).replace(/claims:[^]*$/, 'claims: []\n')),
    ['sections/bib-not-1.yaml, claims.1: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'too few questions of a claim',
    (f) => f.edit(SUNDAY, '        - vad föreslås om söndagar\n', ''),
    [
      'sections/bib-sondagsoppet.yaml, claims.1.asked.sv: Too small: expected array to have >=3 items. Write at least 3.',
    ],
  ],
  [
    'no English question of a claim',
    (f) => f.edit(SUNDAY, 'en: [yes: is there story time on Sunday]', 'en: []'),
    [
      'sections/bib-sondagsoppet.yaml, claims.3.asked.en: Too small: expected array to have >=1 items. Write at least 1.',
    ],
  ],
  [
    'an English yes under a Swedish question',
    (f) => f.edit(SUNDAY, '- ja: ska bibban', '- yes: ska bibban'),
    [
      'sections/bib-sondagsoppet.yaml, claims.1.asked.sv.2: Invalid input. knowledge/README.md shows how the field is written.',
    ],
  ],
  [
    'an unknown field',
    (f) => f.edit(SUNDAY, 'kind: proposal', 'kind: proposal\ncolour: red'),
    [
      'sections/bib-sondagsoppet.yaml, the whole file: Unrecognized key: "colour". Take away or correct the field colour; knowledge/README.md lists the fields.',
    ],
  ],
  [
    'an unknown field of a claim',
    (f) => f.edit(SUNDAY, '  - id: sagostund', '  - id: sagostund\n    page: 4'),
    [
      'sections/bib-sondagsoppet.yaml, claims.3: Unrecognized key: "page". Take away or correct the field page; knowledge/README.md lists the fields.',
    ],
  ],
  [
    'an unknown field of a figure',
    (f) => f.edit(SUNDAY, 'unit: klockslag', 'unit: klockslag, tid: kväll'),
    [
      'sections/bib-sondagsoppet.yaml, claims.2.figure: Unrecognized key: "tid". Take away or correct the field tid; knowledge/README.md lists the fields.',
    ],
  ],
  [
    'an unknown kind of figure',
    (f) => f.edit(SUNDAY, 'kind: date', 'kind: hour'),
    [
      'sections/bib-sondagsoppet.yaml, claims.2.figure.kind: Invalid option: expected one of "figure"|"contents"|"date"|"reference"|"contact". Write one of figure, contents, date, reference, contact.',
    ],
  ],
  [
    'an unknown field of a term',
    (f) => f.edit(`${D}/glossary.yaml`, '  sections:', '  pages: [1]\n  sections:'),
    [
      'glossary.yaml, 1: Unrecognized key: "pages". Take away or correct the field pages; knowledge/README.md lists the fields.',
    ],
  ],
  [
    'a missing field',
    (f) => f.edit(SUNDAY, '  en: Sunday opening all through the school year\n', ''),
    ['sections/bib-sondagsoppet.yaml, title.en: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'a claim in one language',
    (f) => f.edit(SUNDAY, '    en: The library should stay open every Sunday from August to June.\n', ''),
    ['sections/bib-sondagsoppet.yaml, claims.1.en: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'an unknown kind',
    (f) => f.edit(SUNDAY, 'kind: proposal', 'kind: chapter'),
    [
      'sections/bib-sondagsoppet.yaml, kind: Invalid option: expected one of "lesson"|"challenge"|"proposal"|"footnote"|"section"|"letter". Write one of lesson, challenge, proposal, footnote, section, letter.',
    ],
  ],
  [
    'an id in capitals',
    (f) => f.edit(SUNDAY, 'id: bib-sondagsoppet', 'id: Bib söndag'),
    [
      'sections/bib-sondagsoppet.yaml, id: is not an id (lower-case letters a–z, digits, hyphens). knowledge/README.md shows how the field is written.',
    ],
  ],
  [
    'a page that is no number',
    (f) => f.edit(SUNDAY, 'pages: [4]', 'pages: [fyra]'),
    [
      'sections/bib-sondagsoppet.yaml, pages.1: Invalid input: expected number, received string. knowledge/README.md shows how the field is written.',
    ],
  ],
  [
    'a term without a section',
    (f) => f.edit(`${D}/glossary.yaml`, 'sections: [bib-meroppet]', 'sections: []'),
    ['glossary.yaml, 1.sections.1: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'an address that is not safe',
    (f) => f.edit(`${D}/out-of-scope.yaml`, '"https://', '"http://'),
    ['out-of-scope.yaml, 1.turn_to.url: Invalid URL. knowledge/README.md shows how the field is written.'],
  ],
  [
    'a date that is none',
    (f) => f.edit(`${D}/document.yaml`, '2019-03-14', '14 mars'),
    ['document.yaml, date: Invalid ISO date. knowledge/README.md shows how the field is written.'],
  ],
  [
    'a profile without a name for the document',
    (f) => f.edit(`${D}/document.yaml`, 'sv: skriften,', ''),
    ['document.yaml, profile.name.sv: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'a synonym alone',
    (f) => f.edit(`${D}/synonyms.yaml`, '[bibliotek, bibba, bibban]', '[bibliotek]'),
    ['synonyms.yaml, sv.1: Too small: expected array to have >=2 items. Write at least 2.'],
  ],
  [
    'wordings of a section that is not there',
    (f) => f.edit(`${D}/wordings.yaml`, 'bib-kvallspass:', 'bib-kvall:'),
    [
      'wordings.yaml, bib-kvall: there is no section or claim "bib-kvall". Write an id from document.yaml, or take it away.',
    ],
  ],
  [
    'wordings of a claim that is not there',
    (f) => f.edit(`${D}/wordings.yaml`, 'bib-sondagsoppet/sagostund', 'bib-sondagsoppet/saga'),
    [
      'wordings.yaml, bib-sondagsoppet/saga: there is no section or claim "bib-sondagsoppet/saga". Write an id from document.yaml, or take it away.',
    ],
  ],
]

const FILES: readonly Breakage[] = [
  [
    'broken YAML in a file',
    (f) => f.edit(`${D}/glossary.yaml`, 'term: fjärrlån', 'term: fjärr: lån'),
    [
      'glossary.yaml, line 7: is not valid YAML (bad indentation of a mapping entry). Check the indentation, and put a text that contains ": " in quotation marks.',
    ],
  ],
  [
    'a text with a colon in a section',
    (f) => f.edit(SUNDAY, '  en: Sunday', '  en: Hours: Sunday'),
    [
      'sections/bib-sondagsoppet.yaml, line 6: is not valid YAML (bad indentation of a mapping entry). Check the indentation, and put a text that contains ": " in quotation marks.',
    ],
  ],
  [
    'an empty section',
    (f) => f.write(SUNDAY, ''),
    ['sections/bib-sondagsoppet.yaml, the whole file: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'a knowledge folder without a document',
    (f) => f.remove(`${D}/document.yaml`),
    ['…, the folder: holds no document. A document is a folder with a document.yaml in it: see knowledge/README.md.'],
  ],
]

describe('fields', () => testBreakages(FORM))
describe('files', () => testBreakages(FILES))

test('only the document and its sections must be there', () => {
  const folder = copyKnowledge(LIBRARY)
  for (const file of ['glossary', 'out-of-scope', 'synonyms', 'wordings', 'alignment'])
    folder.remove(`${D}/${file}.yaml`)
  expect(problemsOf(folder.root)).toEqual([])
})
