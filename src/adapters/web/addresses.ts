import type { Language, Section } from '../../core/index.ts'

/** Pages about the whole catalogue, by their lasting addresses. */
export const VIEWS = { trace: 'samband', figures: 'siffror', roles: 'roller', glossary: 'ordlista' } as const
export type ViewName = keyof typeof VIEWS

/** The reader's contents; all its pages stand below. */
export const READER = '/las'

const PREFIX: Readonly<Record<Language, string>> = { sv: '', en: '/en' }

/** A page's address in a language: Swedish has the short ones. */
export const inLanguage = (path: string, language: Language): string =>
  path === '/' && language !== 'sv' ? PREFIX[language] : `${PREFIX[language]}${path}`

export const partPath = (id: string): string => `${READER}/${id}`
export const viewPath = (view: ViewName): string => `${READER}/${VIEWS[view]}`
export const rolePath = (id: string): string => `${viewPath('roles')}/${id}`
export const searchPath = (question: string): string => `${READER}?q=${encodeURIComponent(question)}`

/** Where the reader's pages stand, for links from other channels. */
export interface ReaderLinks {
  /** The absolute address of a part's page. */
  urlOf(section: Section, language: Language): string
  /** The id of the part that an address leads to; undefined for an address that is none of the reader's. */
  sectionAt(url: string): string | undefined
}

/** @param publicUrl how people reach the web pages, without a slash at the end */
export function createReaderLinks(publicUrl: string): ReaderLinks {
  const base = new URL(publicUrl)
  const root = base.pathname.replace(/\/$/, '')
  return {
    urlOf: ({ id }, language) => publicUrl + inLanguage(partPath(id), language),
    sectionAt(url) {
      if (!URL.canParse(url)) return undefined
      const { origin, pathname } = new URL(url)
      if (origin !== base.origin || !pathname.startsWith(`${root}/`)) return undefined
      return PART_ADDRESS.exec(pathname.slice(root.length))?.[1]
    },
  }
}

const PART_ADDRESS = /^(?:\/en)?\/las\/([a-z0-9-]+)\/?$/
