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
