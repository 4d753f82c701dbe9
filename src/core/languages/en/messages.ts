import type { Messages } from '../messages.ts'

const NUMBERS: readonly string[] =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const KIND = {
  lesson: 'Lesson',
  challenge: 'Challenge',
  proposal: 'Proposal',
  footnote: 'Footnote',
  section: 'Section',
  letter: 'Cover letter',
}

const KINDS = {
  lesson: 'lessons',
  challenge: 'challenges',
  proposal: 'proposals',
  footnote: 'footnotes',
  section: 'sections',
  letter: 'cover letters',
}

const list = new Intl.ListFormat('en-GB')
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const number = (value: number): string => NUMBERS[value] ?? `${value}`
const isSingle = (numbers: string): boolean => /^\d+$/.test(numbers)

export const messages: Messages = {
  kind: KIND,
  kinds: KINDS,
  number,
  enumerate: (items) => list.format(items),
  inThisLanguage: 'In English',
  quotes: ['“', '”'],
  capital,
  // Also of a name: "The National Health Competence Council" loses the capital of its article alone.
  withinSentence: small,

  verdict: { yes: 'Yes.', no: 'No.' },
  page: (pages) => (isSingle(pages) ? `p. ${pages}` : `pp. ${pages}`),
  footnotes: (numbers) => (isSingle(numbers) ? `footnote ${numbers}` : `footnotes ${numbers}`),
  sources: 'Sources',
  source: (reference) => `Source: ${reference}`,
  notes: 'Footnotes',
  replacedBy: (citedAs) => `Replaced by ${citedAs}`,
  verbatim: (place) => `Word for word in Swedish${place && `, ${place}`}`,
  erratum: 'Note:',
  alternatives: 'Or did you mean',
  alsoAsked: 'You also asked',
  unquoted: 'I do not have the original’s words for this. In my own words:',
  readMore: 'See also',
  standsIn: 'Part of',
  concerns: 'Concerns',
  meaning: (term, name, meaning) => `${capital(term)}${name && ` (${name})`}: ${small(meaning)} (Our explanation.)`,
  inContext: 'Read in context',
  goesOn: (url) => `The text goes on beyond this.${url === undefined ? '' : ` Read the rest: ${url}`}`,
  denials: 'What the text does not say',

  documents: { label: 'Document', all: 'All documents', choose: 'Choose a document' },
  list: {
    all: (kinds, document) => `${capital(document)}’${document.endsWith('s') ? '' : 's'} ${kinds}`,
    inShort: (section) => `In short: ${section}`,
    onPages: (pages, several) => (several ? `On pages ${pages}` : `On page ${pages}`),
    named: (kind, numbers) =>
      `${numbers.length === 1 ? KIND[kind] : capital(KINDS[kind])} ${list.format(numbers.map(String))}`,
    joined: (parts) => capital(list.format(parts.map(small))),
    comparison: 'Comparison',
    forRole: (roles, kinds) =>
      kinds === undefined ? `This concerns ${roles}` : `${capital(kinds)} that concern ${roles}`,
    roles: (names, every) => (every ? 'both ' : '') + list.format(names),
    counted: (count, kinds, document) => `${capital(document)} has ${count} ${kinds}`,
    countedFor: (count, kind, value, roles) =>
      `${capital(ofKind(count, kind, value))} ${value === 1 ? 'concerns' : 'concern'} ${roles}, as we read them`,
    countedAbout: (count, kind, value, subject) =>
      `${capital(ofKind(count, kind, value))} ${value === 1 ? 'is' : 'are'} about “${subject}”, as we read them`,
    leftOut: (overview, listed, missing) =>
      `The section “${overview}” lists ${listed} of them. It leaves out ${list.format(missing)}.`,
    withoutProposal: (kinds) => `${capital(kinds)} that have led to no proposal of their own`,
    proposalsByOrigin: 'How the proposals relate to lessons and challenges',
    about: (subject, kinds) => `${capital(kinds)} related to “${subject}”`,
    figures: (document) => `Figures and dates in ${document}`,
    figuresOf: (subject) => `Figures and dates: ${subject}`,
    figuresOn: (pages, several) => `Figures and dates on ${several ? 'pages' : 'page'} ${pages}`,
    authorities: (document) => `Authorities and organisations named in ${document}`,
    sources: (document, count) => `${capital(document)} has ${count} footnotes with sources and explanations`,
    aboutDocument: (document, publisher) => `About ${document} and ${publisher}`,
    glossary: 'Glossary',
    theDocuments: 'the documents',
    documents: (count) => (count === 1 ? 'The document that I answer from' : 'The documents that I answer from'),
    more: (count) => `… and ${count} more.`,
  },
  none: {
    why: {
      'out-of-scope': ({ answer }) => answer,
      'not-stated': ({ claim }) => claim.text,
      'not-about': (_, { section }) => `I find nothing about that in ${section}.`,
      'no-source': (_, { document, section }) =>
        `${capital(document)} gives no source for that; it says so itself: ${section}.`,
      'no-match': ({ asked }, { document }) =>
        asked === undefined
          ? `I find nothing about that in ${document}.`
          : `I find nothing ${asked.isWhole ? 'that answers' : 'about'} “${asked.text}” in ${document}.`,
      'no-such-number': ({ kind, number: asked, last }) =>
        `There is no ${small(KIND[kind])} ${asked}. The ${KINDS[kind]} are numbered 1–${last}.`,
      'no-such-term': ({ term }) => `“${term}” is not in the glossary. Type “glossary” to see all words.`,
      'no-such-page': ({ page, last }, { document }) =>
        `There is no page ${page}. ${capital(document)} has ${last} pages.`,
      'empty-page': ({ page }) => `Page ${page} has only the cover or the contents.`,
      'not-ranked': ({ kind }, { document }) => `${capital(document)} does not rank its ${KINDS[kind]}.`,
      task: (_, { document }) =>
        `I am afraid I cannot do that. I answer questions about what ${document} says, and can give you a text to paste if you write what it should be about.`,
    },
    turnTo: (name, url) => `Turn to ${name}${url === undefined ? '' : `: ${url}`}`,
    nearest: (document) => `Nearest in ${document}`,
  },
  help: {
    greeting: 'Hello!',
    thanks: 'You are welcome! Ask me more if you like.',
    praise: 'Thank you, glad it helped! Ask me more if you like.',
    farewell: 'Goodbye! Ask me again if you like.',
    identity:
      'I am a chat bot, not a person, and no AI that makes things up: I look up ready-made statements and show where they are found.',
    alone: (document) => `I do not know what you refer to. Write the whole question, and I will look in ${document}.`,
    forgotten: (document) =>
      `I no longer remember what was said here. Write the whole question, and I will look in ${document}.`,
    noted: 'Good. Feel free to ask more.',
    rephrase: 'Then I misunderstood you. Put the question in other words, and I will look again.',
    tryThese: 'Try for example',
  },
  facts: {
    pageCount: (document, pages) => `${capital(document)} has ${pages} pages.`,
    author: (document, publisher, date) => `${capital(document)} is by ${publisher} and dated ${date}.`,
    location: (document, url) => `${capital(document)} is found at ${url}.`,
    date: (date) => dates.format(new Date(date)),
  },
  verification: {
    title: 'Check a quotation',
    exact: (place, section, document) => `verbatim, ${place}, section ${section} · ${document}`,
    departs: (place, section, document) => `not verbatim; the closest is ${place}, section ${section} · ${document}`,
    scattered: 'not verbatim as a whole; each of its sentences is verbatim, but in different places',
    absent: 'The original has nothing like it.',
    unchecked: {
      empty: 'There is no text to compare with the original.',
      'too-long': 'The quotation is too long to check at once. Check a paragraph at a time.',
      'no-original': 'I do not have the original, so I cannot compare. Tell whoever runs me.',
    },
    tolerated: (names) => `Differences accepted: ${names}.`,
    tolerance: {
      spaces: 'spaces',
      'line-breaks': 'line breaks',
      thousands: 'spaces in numbers',
      'quotation-marks': 'quotation marks',
      dashes: 'dashes',
      hyphenation: 'hyphenation',
      'first-letter': 'a capital or small first letter',
      'footnote-markers': 'footnote markers',
      'page-feet': 'footnotes and links at the foot of a page',
      'page-heads': 'running heads and page numbers',
      omission: 'omission',
    },
    alsoIn: 'Also found in',
    moreSections: (count) => (count === 1 ? 'and one more section' : `and ${count} more sections`),
    closest: (document) => `In ${document} it says`,
    difference: (document) =>
      `The difference, with words that only ${document} has [-so-] and only the quotation has {+so+}`,
    receipt: (file, sha256, start, end) => `${file} · SHA-256 ${sha256} · characters ${start}–${end}`,
  },
  actions: {
    whole: 'Show all',
    read: (name) => `Read ${name} on the web`,
    reply: 'Reply with an excerpt',
    chooseExcerpt: 'Choose an excerpt.',
    close: 'Close',
    share: 'Share',
    next: 'Next hit',
    previous: 'Previous',
    more: 'Show more',
  },
}

function ofKind(count: string, kind: keyof typeof KINDS, value: number): string {
  return value === 1 ? `one ${small(KIND[kind])}` : `${count} ${KINDS[kind]}`
}
