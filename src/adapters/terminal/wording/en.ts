import type { TerminalWording } from './wording.ts'

export const wording: TerminalWording = {
  howTo: 'Type a question, or a number to open what stands by it. More: help. Quit: Ctrl-D.',
  nothingToOpen: (number, last) =>
    last === 0
      ? `There is nothing to open with number ${number} at the moment.`
      : `There is nothing to open with number ${number}. The last answer showed 1–${last}.`,
  help: 'Here in the terminal: a number opens what stands by it, “show all” shows the whole section, “verify” and a quotation checks it against the memo, tab completes, arrow up fetches the last question, Ctrl-D quits.',
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
    notInFile: 'That section is not in the memo’s file, so its own words cannot be shown.',
    nothingShown: 'Ask a question or open a section first. Then “show all” shows the whole section.',
  },
  verification: {
    receipt: (file, sha256, start, end) => `${file} · SHA-256 ${sha256} · characters ${start}–${end}`,
    exact: (place, section) => `verbatim, ${place}, section ${section}`,
    departs: (place, section) => `not verbatim; the closest is ${place}, section ${section}`,
    scattered: 'not verbatim as a whole; its sentences stand verbatim, but in different sections',
    piece: (place, section) => `Verbatim, ${place}, section ${section}`,
    absent: 'Nothing like it stands in the memo.',
    unreadable: {
      empty: 'The quotation is missing. Type it after “verify”.',
      'too-long': 'The quotation is too long to check at once. Check a paragraph at a time.',
    },
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
    moreSections: (count) => (count === 1 ? 'and one more section' : `and ${count} more sections`),
    closest: 'The memo says',
    difference: 'The difference, the memo’s words [-so-] and the quotation’s {+so+}',
  },
}
