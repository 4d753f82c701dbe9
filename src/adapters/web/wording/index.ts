import type { Language } from '../../../core/index.ts'
import { WEB_EN } from './en.ts'
import { WEB_SV } from './sv.ts'
import type { WebWording } from './wording.ts'

export type { WebWording } from './wording.ts'

export const WEB_WORDING: Readonly<Record<Language, WebWording>> = { sv: WEB_SV, en: WEB_EN }
