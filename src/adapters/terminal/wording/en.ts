import type { TerminalWording } from './wording.ts'

export const wording: TerminalWording = {
  howTo: 'Type a question, or a number to open what stands by it. More: help. Quit: Ctrl-D.',
  nothingToOpen: (number, last) =>
    last === 0
      ? `There is nothing to open with number ${number} at the moment.`
      : `There is nothing to open with number ${number}. The last answer showed 1–${last}.`,
  help: 'Here in the terminal: a number opens the part that has it, “show all” shows the part’s own words in Swedish, “verify” and a quotation checks it against the memo, tab completes, arrow up fetches the last question, Ctrl-D quits.',
  goodbye: 'Goodbye!',
  commands: ['figures', 'glossary', 'show all', 'verify', 'about', 'help', 'quit'],
  page: 'page',
  typed: {
    quit: ['quit', 'exit', 'q'],
    showAll: ['show all', 'show the whole text', 'the whole text'],
    verify: 'verify',
  },
  original: {
    noFile: (document) =>
      `The memo’s own words are not here: no file of the memo is given. Set MEMO_FILE to its path, or put the file in knowledge/${document}/original/ and start again.`,
    notInFile: 'That part does not stand in the file of the memo, so its own words cannot be shown.',
    nothingShown: 'Ask a question or open a part first. Then “show all” shows the part’s own words.',
    receipt: (file, sha256, start, end) => `${file} · SHA-256 ${sha256} · characters ${start}–${end}`,
  },
  verdict: {
    exact: (place, part) => `verbatim, ${place}, section ${part}`,
    departs: (place, part) => `not verbatim; the closest is ${place}, section ${part}`,
    scattered: 'not verbatim as a whole; its sentences stand verbatim, but in different sections',
    piece: (place, part) => `Verbatim, ${place}, section ${part}`,
    absent: 'Nothing like it stands in the memo.',
    empty: 'The quotation is missing. Type it after “verify”.',
    tooLong: 'The quotation is too long to check at once. Check a paragraph at a time.',
    tolerated: (names) => `Differences let through: ${names}.`,
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
    alsoIn: 'Also stands in',
    moreParts: (count) => (count === 1 ? 'and one more part' : `and ${count} more parts`),
    closest: 'The memo says',
    difference: 'The difference, the memo’s words [-so-] and the quotation’s {+so+}',
  },
}
