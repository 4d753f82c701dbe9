import { describe } from 'vitest'
import { LIBRARY_ID as D, testBreakages, type Breakage } from '../fixtures/knowledge-folder.ts'

const SUNDAY = `${D}/parts/bib-sondagsoppet.md`

const FORM: readonly Breakage[] = [
  [
    'a stray line --- between two entries',
    (f) => f.edit(`${D}/roles.yaml`, '- id: lantagare', '---\n- id: lantagare'),
    ['roles.yaml, line 7: is not valid YAML (it divides the file in two). Take the line away.'],
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
    'an empty digest',
    (f) => f.edit(SUNDAY, '# English\n', '# Engelska\n'),
    ['parts/bib-sondagsoppet.md, digest.en: Too small: expected array to have >=1 items. Write at least 1.'],
  ],
  [
    'too few questions',
    (f) => f.edit(SUNDAY, '- öppettider söndag bibliotek\n', ''),
    ['parts/bib-sondagsoppet.md, questions.sv: Too small: expected array to have >=10 items. Write at least 10.'],
  ],
  [
    'too few English questions',
    (f) => f.edit(SUNDAY, '- is there story time on Sunday\n', ''),
    ['parts/bib-sondagsoppet.md, questions.en: Too small: expected array to have >=5 items. Write at least 5.'],
  ],
  [
    'too few questions for a footnote',
    (f) => f.edit(`${D}/footnotes.yaml`, ', "vilken not stöder kvällspassen"', ''),
    ['footnotes.yaml, 2.questions.sv: Too small: expected array to have >=3 items. Write at least 3.'],
  ],
  [
    'an unknown field',
    (f) => f.edit(SUNDAY, 'kind: proposal', 'kind: proposal\ncolour: red'),
    [
      'parts/bib-sondagsoppet.md, the whole file: Unrecognized key: "colour". Take away or correct the field colour; knowledge/README.md lists the fields.',
    ],
  ],
  [
    'an unknown field of a fact',
    (f) => f.edit(SUNDAY, 'unit: klockslag', 'unit: klockslag\n    tid: kväll'),
    [
      'parts/bib-sondagsoppet.md, facts.1: Unrecognized key: "tid". Take away or correct the field tid; knowledge/README.md lists the fields.',
    ],
  ],
  [
    'an unknown field of a term',
    (f) => f.edit(`${D}/glossary.yaml`, '  parts:', '  pages: [1]\n  parts:'),
    [
      'glossary.yaml, 1: Unrecognized key: "pages". Take away or correct the field pages; knowledge/README.md lists the fields.',
    ],
  ],
  [
    'a missing field',
    (f) => f.edit(SUNDAY, '  en: Sunday opening all through the school year\n', ''),
    ['parts/bib-sondagsoppet.md, title.en: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'an unknown kind',
    (f) => f.edit(SUNDAY, 'kind: proposal', 'kind: chapter'),
    [
      'parts/bib-sondagsoppet.md, kind: Invalid option: expected one of "lesson"|"challenge"|"proposal"|"section"|"letter". Write one of lesson, challenge, proposal, section, letter.',
    ],
  ],
  [
    'an id in capitals',
    (f) => f.edit(SUNDAY, 'id: bib-sondagsoppet', 'id: Bib söndag'),
    [
      'parts/bib-sondagsoppet.md, id: is not an id (lower-case letters a–z, digits, hyphens). knowledge/README.md shows how the field is written.',
    ],
  ],
  [
    'a page that is no number',
    (f) => f.edit(SUNDAY, 'pages: [4]', 'pages: [fyra]'),
    [
      'parts/bib-sondagsoppet.md, pages.1: Invalid input: expected number, received string. knowledge/README.md shows how the field is written.',
    ],
  ],
  [
    'a term without a part',
    (f) => f.edit(`${D}/glossary.yaml`, 'parts: [bib-meroppet]', 'parts: []'),
    ['glossary.yaml, 1.parts.1: is missing. knowledge/README.md shows how the field is written.'],
  ],
  [
    'an address that is not safe',
    (f) => f.edit(`${D}/outside.yaml`, '"https://', '"http://'),
    ['outside.yaml, 1.turn_to.url: Invalid URL. knowledge/README.md shows how the field is written.'],
  ],
  [
    'a date that is none',
    (f) => f.edit(`${D}/document.yaml`, '2019-03-14', '14 mars'),
    ['document.yaml, date: Invalid ISO date. knowledge/README.md shows how the field is written.'],
  ],
  [
    'a synonym alone',
    (f) => f.edit(`${D}/synonyms.yaml`, '[bibliotek, bibba, bibban]', '[bibliotek]'),
    ['synonyms.yaml, sv.1: Too small: expected array to have >=2 items. Write at least 2.'],
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
    'a text with a colon in a part',
    (f) => f.edit(SUNDAY, '  en: Sunday', '  en: Hours: Sunday'),
    [
      'parts/bib-sondagsoppet.md, line 7: is not valid YAML (bad indentation of a mapping entry). Check the indentation, and put a text that contains ": " in quotation marks.',
    ],
  ],
  [
    'a missing file',
    (f) => f.remove(`${D}/roles.yaml`),
    ['roles.yaml, the whole file: is missing. Write it; knowledge/README.md shows its form.'],
  ],
  [
    'no front matter',
    (f) => f.edit(SUNDAY, '---\n', ''),
    [
      'parts/bib-sondagsoppet.md, front matter: is missing. Begin the file with the fields of the part between two lines ---.',
    ],
  ],
  [
    'an empty part',
    (f) => f.write(SUNDAY, ''),
    [
      'parts/bib-sondagsoppet.md, front matter: is missing. Begin the file with the fields of the part between two lines ---.',
    ],
  ],
  [
    'a knowledge folder without a document',
    (f) => f.remove(`${D}/document.yaml`),
    ['…, the folder: holds no document. A document is a folder with a document.yaml in it: see knowledge/README.md.'],
  ],
]

describe('fields', () => testBreakages(FORM))
describe('files', () => testBreakages(FILES))
