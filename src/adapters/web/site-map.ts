import { closest, distance } from 'fastest-levenshtein'
import type { Catalogue, Language, Section } from '../../core/index.ts'
import { partPath, READER } from './addresses.ts'
import { WEB_WORDING } from './locales/index.ts'
import type { Setting, Site } from './page.ts'
import { frame } from './pages/frame.ts'
import { lastingPages } from './pages/index.ts'
import { ASK_AGAIN, type Lasting, lasting } from './sent.ts'

/** The pages of a running server. */
export interface SiteMap {
  setting(language: Language): Setting
  /** A page that does not depend on a question, written once. @param path its Swedish address */
  at(path: string, language: Language): Lasting | undefined
  has(path: string): boolean
  /** Parts whose addresses resemble one that leads nowhere. */
  near(path: string): Section[]
}

export const HTML = 'text/html; charset=utf-8'

export function createSiteMap(catalogue: Catalogue, site: Site): SiteMap {
  const pages = lastingPages({ catalogue })
  const written = new Map<string, Lasting>()
  const ids = catalogue.sections.map(({ id }) => id)
  const settings = { sv: settingFor('sv'), en: settingFor('en') }

  function settingFor(language: Language): Setting {
    return { catalogue, language, words: WEB_WORDING[language], site }
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
    near(path) {
      const tried = path.startsWith(partPath('')) ? path.slice(`${READER}/`.length).toLowerCase() : ''
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
