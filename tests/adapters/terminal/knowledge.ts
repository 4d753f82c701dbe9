import { createCatalogue, createCore, type DocumentFiles, type Section } from '../../../src/core/index.ts'
import { loadCatalogue } from '../../../src/knowledge/index.ts'
import { readOriginals, withOriginals } from '../../../src/knowledge/memo/index.ts'
import { EXPECTED, SYNTHETIC_ALIGNMENT, SYNTHETIC_TEXT } from '../../fixtures/synthetic-memo.ts'
import { withFile } from '../../fixtures/temporary-file.ts'

/** The real knowledge, without the user's own file of the memo. */
export const core = createCore(loadCatalogue('knowledge'))

const both = <T>(value: T) => ({ sv: value, en: value })

/** A memo in our own words; its one lesson has a number and knows its proposals. */
const FILES: DocumentFiles = {
  document: {
    id: 'laspm',
    title: { sv: 'Läsning i kommunerna', en: 'Reading in the municipalities' },
    citedAs: both('Läsning i kommunerna (2021)'),
    publisher: 'Läsrådet',
    date: '2021-03-01',
    pageCount: 6,
    url: 'https://exempel.se/lasradet',
    sections: Object.keys(EXPECTED),
    overview: 'inledning',
    profile: {
      name: { sv: 'promemorian', en: 'the memo' },
      publisherName: { sv: 'rådet', en: 'the council' },
      documentWords: { sv: ['promemorian'], en: ['memo'] },
      publisherWords: { sv: ['rådet'], en: ['council'] },
      intro: { sv: 'Jag svarar på frågor om läsning.', en: 'I answer questions about reading.' },
      examples: { sv: ['lärdom 1'], en: ['lesson 1'] },
    },
  },
  sections: Object.entries(EXPECTED).map(([id, expected]) => toSection(id, expected)),
  terms: [],
  roles: [],
  outOfScope: [],
  synonyms: both([]),
}

function toSection(id: string, { kind, title, pages, number, parent }: (typeof EXPECTED)[string]): Section {
  const isLesson = id === 'lan'
  const own = isLesson ? 1 : number
  return {
    id,
    document: 'laspm',
    kind,
    title: both(title),
    pages,
    ...(own !== undefined && { number: own }),
    ...(parent !== undefined && { parent }),
    claims: [
      {
        id: 'allt',
        text: both(`Det här säger ${title}.`),
        pages,
        footnotes: [],
        roles: [],
        denies: false,
        silent: false,
        startsParagraph: true,
        asked: both([]),
      },
    ],
    questions: both([]),
    wordings: both([]),
    keywords: both([]),
    roles: [],
    footnotes: isLesson ? [3] : [],
    proposals: isLesson ? ['ljudbocker', 'kort'] : [],
    related: [],
    sameAs: [],
    inOverview: true,
  }
}

const originals = await withFile('memo.txt', SYNTHETIC_TEXT, (path) => readOriginals(path, FILES, SYNTHETIC_ALIGNMENT))
const files = withOriginals(FILES, originals)

export const synthetic = createCore(createCatalogue([files]))

/** The same with other sections. */
export const syntheticWith = (change: (sections: readonly Section[]) => readonly Section[]) => {
  const sections = change(files.sections)
  const document = { ...files.document, sections: sections.map(({ id }) => id) }
  return createCore(createCatalogue([{ ...files, document, sections }]))
}
