import type { Language } from '../../core/index.ts'

/** What only the conversation at the terminal says; answers have their words from the core. */
export interface TerminalWording {
  /** Under the greeting. */
  readonly howTo: string
  readonly nothingToOpen: (number: number, last: number) => string
  /** What the terminal adds to the bot's own help. */
  readonly help: string
  readonly goodbye: string
  /** Commands that completion offers besides the kinds of part and their numbers. */
  readonly commands: readonly string[]
  /** A page by its number, as one asks for it. */
  readonly page: string
}

export const TERMINAL_WORDING: Readonly<Record<Language, TerminalWording>> = {
  sv: {
    howTo: 'Skriv en fråga, eller ett nummer för att öppna det som står vid det. Mer: hjälp. Avsluta: Ctrl-D.',
    nothingToOpen: (number, last) =>
      last === 0
        ? `Det finns inget att öppna med nummer ${number} just nu.`
        : `Det finns inget att öppna med nummer ${number}. Sist visades 1–${last}.`,
    help: 'Här i terminalen: ett nummer öppnar den del som har det, tabb fyller i, pil upp hämtar förra frågan, Ctrl-D avslutar.',
    goodbye: 'Hej då!',
    commands: ['siffror', 'ordlista', 'om', 'hjälp', 'sluta'],
    page: 'sida',
  },
  en: {
    howTo: 'Type a question, or a number to open what stands by it. More: help. Quit: Ctrl-D.',
    nothingToOpen: (number, last) =>
      last === 0
        ? `There is nothing to open with number ${number} at the moment.`
        : `There is nothing to open with number ${number}. The last answer showed 1–${last}.`,
    help: 'Here in the terminal: a number opens the part that has it, tab completes, arrow up fetches the last question, Ctrl-D quits.',
    goodbye: 'Goodbye!',
    commands: ['figures', 'glossary', 'about', 'help', 'quit'],
    page: 'page',
  },
}

/** Any of these ends the conversation. */
export const QUIT_WORDS: ReadonlySet<string> = new Set(['sluta', 'avsluta', 'quit', 'exit', 'q'])
