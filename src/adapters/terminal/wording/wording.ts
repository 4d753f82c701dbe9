import type { Tolerance, Verification } from '../../../core/index.ts'

/** What only the terminal says, in one language; answers have their words from the core. */
export interface TerminalWording {
  /** Under the greeting. */
  readonly howTo: string
  readonly nothingToOpen: (number: number, last: number) => string
  /** What the terminal adds to the bot's own help. */
  readonly help: string
  readonly goodbye: string
  /** Commands that completion offers besides the kinds of section and their numbers. */
  readonly commands: readonly string[]
  /** A page by its number, as one asks for it. */
  readonly page: string
  /** What a person types for what only the terminal does, in small letters. */
  readonly typed: TypedWords
  readonly original: OriginalWording
  readonly verification: VerificationWording
}

export interface TypedWords {
  /** Any of these ends the conversation. */
  readonly quit: readonly string[]
  /** Shows the whole section that answered last. */
  readonly showAll: readonly string[]
  /** Checks the passage that follows it. */
  readonly verify: string
}

/** About the document's own words. */
export interface OriginalWording {
  /** No file is given. @param document id of the document, which is its folder under knowledge/ */
  readonly noFile: (document: string) => string
  /** There is a file, but the section does not stand in it. */
  readonly notInFile: string
  /** No section has answered yet. */
  readonly nothingShown: string
}

/** What a check of a quotation finds. */
export interface VerificationWording {
  /** The evidence: the file's name, the beginning of its SHA-256, and offsets in its text. */
  readonly receipt: (file: string, sha256: string, start: number, end: number) => string
  /** @param place `s. 16`  @param section `Förslag 3. …` */
  readonly exact: (place: string, section: string) => string
  readonly departs: (place: string, section: string) => string
  /** Sentences of several sections stand as if they were one passage. */
  readonly scattered: string
  /** Introduces one of them. */
  readonly piece: (place: string, section: string) => string
  readonly absent: string
  readonly unreadable: Readonly<Record<Extract<Verification, { outcome: 'unreadable' }>['reason'], string>>
  readonly tolerated: (names: string) => string
  readonly tolerance: Readonly<Record<Tolerance, string>>
  /** Introduces the further places where an exact passage stands. */
  readonly alsoIn: string
  /** Below those that are shown. */
  readonly moreSections: (count: number) => string
  /** Introduces the document's words. */
  readonly closest: string
  /** Introduces the difference and explains its marks. */
  readonly difference: string
}
