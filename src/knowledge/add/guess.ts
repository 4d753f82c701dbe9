import type { Draft } from '../draft/draft.ts'
import { shortTitle } from '../to-document.ts'
import { toId } from '../to-id.ts'

/** What a document's file must say of it. */
export interface About {
  readonly title: string
  /** ISO date. */
  readonly date: string
  readonly publisher: string
}

/** What can be told of a document by its file; what cannot is left out. */
export type Guess = Partial<About>

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const WRITTEN_DATE = new RegExp(`(\\d{1,2}) (${MONTHS.join('|')}) ((?:19|20)\\d\\d)`, 'i')
const MONTH = new RegExp(`(${MONTHS.join('|')}) ((?:19|20)\\d\\d)`, 'i')
const ISO_DATE = /((?:19|20)\d\d)-([01]\d)-([0-3]\d)/
/** What is left after a date: `Trafiknämnden, den`. */
const TRAILING = /[\s,·–-]*(?:\sden)?[\s,·–-]*$/u
const YEAR = /\b(?:19|20)\d\d\b/

/** What Swedish public bodies are called. */
const PUBLISHER =
  /(?:rådet|råd|nämnden|verket|styrelsen|myndigheten|förbundet|institutet|inspektionen|revisionen|stiftelsen|departementet|kommittén|kommun|region|regionen|universitetet?|högskolan?|länsstyrelsen)\b/iu
const LONGEST_PUBLISHER = 80

export function guess({ title, front, blocks }: Draft): Guess {
  const lines = front.map((line) => line.trim()).filter((line) => line !== '')
  const date = dateIn([...lines, title ?? '', ...blocks.slice(0, 12).map(({ text }) => text)].join('\n'))
  const publisher = lines
    .map((line) => line.replace(WRITTEN_DATE, '').replace(ISO_DATE, '').replace(TRAILING, ''))
    .find((line) => PUBLISHER.test(line) && line.length <= LONGEST_PUBLISHER && !(title ?? '').includes(line))
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
  }
}

/** The first date that is written out, else the first month, else the first year. */
export function dateIn(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = WRITTEN_DATE.exec(text) ?? []
  if (year !== '') return `${year}-${monthNumber(month)}-${day.padStart(2, '0')}`
  const iso = ISO_DATE.exec(text)?.[0]
  if (iso !== undefined) return iso
  const [, only = '', monthYear = ''] = MONTH.exec(text) ?? []
  if (monthYear !== '') return `${monthYear}-${monthNumber(only)}-01`
  const bare = YEAR.exec(text)?.[0]
  return bare === undefined ? undefined : `${bare}-01-01`
}

const monthNumber = (month: string): string => String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')

/** The folder of a document: `kompetensforsorjning-i-primarvarden-2022`. */
export const folderName = ({ title, date }: About): string => `${toId(shortTitle(title))}-${date.slice(0, 4)}`
