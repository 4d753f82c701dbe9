/// <reference lib="dom" />

/** Teams' names for its themes, and ours. */
const LOOKS: Readonly<Record<string, string>> = { default: 'light', dark: 'dark', contrast: 'contrast' }

const KEPT = 'theme'

/** Gives the page the look of the host's theme; one that is not known is light, as Teams' newer ones are. */
export function wear(theme: string): void {
  document.documentElement.dataset['theme'] = LOOKS[theme] ?? 'light'
  try {
    sessionStorage.setItem(KEPT, theme)
  } catch {
    // A browser may keep nothing for a frame: the next page then asks the host.
  }
}

/** The theme of the page before, so that a dark tab does not flash between two pages. */
export function wearKept(): void {
  try {
    const theme = sessionStorage.getItem(KEPT)
    if (theme !== null) wear(theme)
  } catch {
    // As above.
  }
}
