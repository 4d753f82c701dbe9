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
      `The memo’s own words are not here: no file with the memo has been given. Set MEMO_FILE to its path, or put the file in knowledge/${document}/original/ and start again.`,
    notInFile: 'That section is not in the memo’s file, so its own words cannot be shown.',
    nothingShown: 'Ask a question or open a section first. Then “show all” shows the whole section.',
  },
}
