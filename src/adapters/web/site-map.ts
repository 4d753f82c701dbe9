import { closest, distance } from 'fastest-levenshtein'
import { KnowledgeError, type Language, PACKS, type Section } from '../../core/index.ts'
import { createAskedWords } from './asked-words.ts'
import { READER, sectionPath, TAB_PAGE, TAKEN } from './addresses.ts'
import type { PageSetting, Site } from './page.ts'
import { frame } from './pages/frame.ts'
import { lastingPages } from './pages/index.ts'
import { tabPage } from './pages/tab.ts'
import { lastingFiles } from './lasting-files.ts'
import { ASK_AGAIN, type Lasting, lasting } from './sent.ts'
import { WEB_WORDING } from './wording/index.ts'

/** The pages of a running server. */
export interface SiteMap {
  setting(language: Language): PageSetting
  /** A page that does not depend on a question, written once. @param path its Swedish address */
  at(path: string, language: Language): Lasting | undefined
  has(path: string): boolean
  /** What is no page: references as files, and what search engines read. */
  file(path: string): Lasting | undefined
  /** The one section whose address goes on where this one ends: `/las/forslag-2`. */
  only(path: string): Section | undefined
  /** Sections whose addresses resemble one that leads nowhere. */
  near(path: string): Section[]
}

export const HTML = 'text/html; charset=utf-8'

export function createSiteMap(core: PageSetting['core'], site: Site): SiteMap {
  const { catalogue } = core
  const pages = new Map([...lastingPages(catalogue), ...(site.framed ? [[TAB_PAGE, tabPage] as const] : [])])
  const files = lastingFiles(catalogue)
  const written = new Map<string, Lasting>()
  const askedWords = createAskedWords(catalogue)
  const ids = catalogue.sections.map(({ id }) => id)
  const settings = { sv: settingFor('sv'), en: settingFor('en') }

  function settingFor(language: Language): PageSetting {
    return { core, language, words: WEB_WORDING[language], messages: PACKS[language].messages, askedWords, site }
  }

  return {
    setting: (language) => settings[language],
    has: (path) => pages.has(path),
    at(path, language) {
      const key = `${language} ${path}`
      const known = written.get(key)
      if (known) return known
      const page = pages.get(path)?.(settings[language])
      if (!page) return undefined
      const fresh = lasting(frame(page, settings[language]), HTML, ASK_AGAIN)
      written.set(key, fresh)
      return fresh
    },
    file(path) {
      const known = written.get(path)
      if (known) return known
      const fresh = files.get(path)?.(settings.sv)
      if (fresh) written.set(path, fresh)
      return fresh
    },
    only(path) {
      const [only, ...others] = ids.filter((id) => sectionPath(id).startsWith(`${path}-`))
      return only === undefined || others.length > 0 ? undefined : catalogue.section(only)
    },
    near(path) {
      const tried = path.startsWith(sectionPath('')) ? path.slice(`${READER}/`.length).toLowerCase() : ''
      if (tried === '' || tried.length > LONGEST_ID) return []
      const begun = ids.filter((id) => id.startsWith(tried)).slice(0, MOST_NEAR)
      const nearest = closest(tried, ids)
      const isNear = distance(tried, nearest) <= tried.length * MOST_WRONG
      return [...new Set([...begun, ...(isNear ? [nearest] : [])])].map((id) => catalogue.section(id))
    },
  }
}

/** A misspelling has at most this share of its letters wrong. */
const MOST_WRONG = 0.4
const MOST_NEAR = 5
/** Longer than any id: not worth comparing. */
const LONGEST_ID = 80

/**
 * A section's page stands at its id, beside the pages about the whole catalogue: it would hide one of the same name.
 * @throws {KnowledgeError} naming the file of every such section
 */
export function checkIds(sections: readonly Section[]): void {
  const problems = sections
    .filter(({ id }) => TAKEN.includes(id))
    .map(({ id, document }) => ({
      file: `${document}/sections/${id}.yaml`,
      field: 'id',
      message: `"${id}" is the name of another page, ${sectionPath(id)}.`,
      cure: 'Write another id, and name the file after it.',
    }))
  if (problems.length > 0) throw new KnowledgeError(problems)
}
