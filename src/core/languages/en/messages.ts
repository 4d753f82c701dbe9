import type { Wording } from '../language-pack.ts'

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
  letter: 'cover letter',
}

const numbers: readonly string[] =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const enumeration = new Intl.ListFormat('en')

export const wording: Wording = {
  kind: KIND,
  kinds: KINDS,
  numbers,
  page: (pages) => (/^\d+$/.test(pages) ? `p. ${pages}` : `pp. ${pages}`),
  footnotes: (numbers) => (/^\d+$/.test(numbers) ? `footnote ${numbers}` : `footnotes ${numbers}`),
  sources: 'Sources',
  notes: 'Footnotes',
  verbatim: (place) => `Word for word in Swedish${place && `, ${place}`}`,
  erratum: 'Note:',
  readMore: 'See also',
  standsIn: 'Part of',
  orDidYouMean: 'Or did you mean',
  ourMeaning: 'Our explanation',
  list: {
    all: (kinds) => `The memo’s ${kinds}`,
    onPage: (page) => `On page ${page}`,
    onPages: (pages) => `On pages ${pages}`,
    named: (kind, kinds, numbers) =>
      `${numbers.length === 1 ? kind : capital(kinds)} ${enumeration.format(numbers.map(String))}`,
    joined: (parts) => capital(enumeration.format(parts.map(small))),
    forRole: (roles, kinds) =>
      kinds === undefined ? `This concerns ${roles}` : `${capital(kinds)} that concern ${roles}`,
    roles: (names, every) =>
      (every ? 'both ' : '') + new Intl.ListFormat('en-GB').format(names.map((name) => name.toLowerCase())),
    counted: (number, kinds) => `The memo has ${number} ${kinds}`,
    countedFor: (number, kinds, roles) => `${capital(number)} ${kinds} concern ${roles}`,
    number: (value) => numbers[value] ?? `${value}`,
    leftOut: (overview, listed, missing) =>
      `The section “${overview}” lists ${listed} of them. It leaves out ${new Intl.ListFormat('en-GB').format(missing)}.`,
    withoutProposal: (kinds) => `${capital(kinds)} that have led to no proposal of their own`,
    about: (subject, kinds) => `${kinds === undefined ? 'Sections' : capital(kinds)} about “${subject}”`,
    figures: 'Figures and dates in the memo',
    figuresFor: (role) => `Figures and dates that concern ${role}`,
    figuresAbout: (subject) => `Figures and dates about “${subject}”`,
    figuresOn: (page) => `Figures and dates in the parts ${small(page)}`,
    aboutMemo: 'About the memo and the council',
    glossary: 'Glossary',
  },
  none: {
    noMatch: 'I find nothing about that in the memo.',
    noSuchNumber: (kind, number, last) =>
      `There is no ${small(KIND[kind])} ${number}. The ${KINDS[kind]} are numbered 1–${last}.`,
    noSuchTerm: (term) => `“${term}” is not in the glossary. Type “glossary” to see all words.`,
    noSuchPage: (page, last) => `There is no page ${page}. The memo has ${last} pages.`,
    emptyPage: (page) => `Page ${page} holds only the cover or the contents.`,
    turnTo: (name, url) => `Turn to ${name}${url === undefined ? '' : `: ${url}`}`,
    nearest: 'Nearest in the memo',
  },
  help: {
    greeting: 'Hello!',
    thanks: 'You are welcome! Ask me more if you like.',
    farewell: 'Goodbye! Ask me again if you like.',
    alone:
      'Each question stands alone: I do not remember what was said before. Write the whole question, and I will look in the memo.',
    intro:
      'I answer questions about the Swedish memo “Pandemin och kompetensförsörjningen” (the pandemic and the supply of skills) by the National Health Competence Council, cited to the page. When the memo does not answer, I say so.',
    examples: [
      'What does the council propose about placements?',
      'How many more applied to nursing programmes?',
      'What concerns municipalities?',
      'proposals',
      'lesson 7',
      'footnote 13',
      'glossary VULF',
      'figures',
    ],
    tryThese: 'Try for example',
  },
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
