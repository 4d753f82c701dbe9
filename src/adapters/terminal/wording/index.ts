import type { Language } from '../../../core/index.ts'
import { wording as english } from './en.ts'
import { wording as swedish } from './sv.ts'
import type { TerminalWording } from './wording.ts'

export { COMMAND_LINE } from './command-line.ts'

export const TERMINAL_WORDING: Readonly<Record<Language, TerminalWording>> = { sv: swedish, en: english }
