import type { MemoProblem } from './memo/index.ts'
import { READING_LIMITS } from './memo/reading-limits.ts'

const { fileMegabytes, pages, seconds, memoryMegabytes } = READING_LIMITS

/** One sentence for every file that cannot be read or quoted from, as an editor is told it: what is wrong, and the cure where it is one and the same. */
export const FILE_PROBLEMS: Readonly<Record<MemoProblem, string>> = {
  'not-found': 'Filen kan inte läsas: kontrollera sökvägen.',
  'no-file': 'Det är ingen fil utan en mapp, ett rör eller en enhet: skriv sökvägen till dokumentet.',
  several: 'Det ligger flera filer i mappen: lämna bara en.',
  'too-large': `Filen är för stor: högst ${fileMegabytes} MB och ${pages} sidor läses.`,
  'too-heavy': `Filen tar mer än ${seconds} sekunder eller ${memoryMegabytes} MB att läsa: spara den som text och försök igen.`,
  empty: 'Filen är tom.',
  'old-word': 'Filen är i Words gamla format (.doc): öppna den i Word och spara den som Word-dokument (.docx).',
  binary: 'Filen är varken PDF, Word (.docx), HTML, Markdown eller text: spara den som något av det.',
  encrypted: 'Filen kräver lösenord: spara den utan.',
  'damaged-pdf': 'PDF:en är skadad: hämta den på nytt.',
  scanned: 'PDF:en innehåller bara bilder av sidor: ta den som gavs ut, inte en inskannad.',
  'other-document': 'Filen är ett annat dokument.',
  'sections-missing': 'Delar av dokumentet saknas i filen.',
  unproven: 'Filen har delar som inte kan kontrolleras.',
}
