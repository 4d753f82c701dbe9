import type { Language, SectionKind, Target } from '../../core/index.ts'
import type { ReaderLinks } from '../shared/reader-links.ts'

/** Pages about the whole catalogue, by their lasting addresses. */
export const CATALOGUE_PAGES = { trace: 'samband', figures: 'siffror', roles: 'roller', glossary: 'ordlista' } as const
export type CataloguePage = keyof typeof CATALOGUE_PAGES

/** The front page. */
export const FRONT = '/'
/** The search, and the contents; all other pages of the reader stand below. */
export const READER = '/las'
export const PLAYGROUND = '/prova'
export const ICON_PATH = '/favicon.svg'

/** Pages that gather sections, or let them be chosen. */
const GATHERED = { whole: 'hela', selection: 'urval', tab: 'flik' } as const
export const WHOLE_PAGE = `${READER}/${GATHERED.whole}`
/** The whole text of a document, where there are several. */
export const wholePath = (document: string): string => `${WHOLE_PAGE}/${document}`
export const SELECTION_PAGE = `${READER}/${GATHERED.selection}`
/** Where a team in Teams chooses what its tab shows. */
export const TAB_PAGE = `${READER}/${GATHERED.tab}`

/** Names below {@link READER} that no section may have. */
export const TAKEN: readonly string[] = [...Object.values(CATALOGUE_PAGES), ...Object.values(GATHERED)]

const PREFIX: Readonly<Record<Language, string>> = { sv: '', en: '/en' }

/** A page's address in a language: Swedish has the short ones. */
export const inLanguage = (path: string, language: Language): string =>
  path === '/' && language !== 'sv' ? PREFIX[language] : `${PREFIX[language]}${path}`

export const sectionPath = (id: string): string => `${READER}/${id}`
export const cataloguePath = (page: CataloguePage): string => `${READER}/${CATALOGUE_PAGES[page]}`
export const rolePath = (id: string): string => `${cataloguePath('roles')}/${id}`
export const searchPath = (question: string): string => `${READER}?q=${encodeURIComponent(question)}`

/** Carries to a section's page what was asked for, so that its words are marked there. */
export const ASKED_PARAMETER = 'ord'

/** @param patterns as the word finder takes them */
export const askedQuery = (patterns: readonly string[]): string =>
  patterns.length === 0 ? '' : `?${ASKED_PARAMETER}=${encodeURIComponent(patterns.join(' '))}`

/** Where the contents of one document begin, on a page that has all of them. */
export const contentsAnchor = (document: string): string => `innehall-${document}`

/**
 * Where the sections of a kind stand in the contents. @param document none for the first one: lists of a kind lead there
 */
export const kindAnchor = (kind: SectionKind, document?: string): string =>
  document === undefined ? kind : `${kind}-${document}`

/** Where a claim stands on its section's page: lasting, as its id is. */
export const claimAnchor = (id: string): string => `p-${id}`

/** Where a paragraph of the document's own words stands on its section's page. @param index from 0 */
export const paragraphAnchor = (index: number): string => `o-${index + 1}`

/** Files for reference managers. */
export const CITATION_FORMATS = ['ris', 'bib'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]
export const citationPath = (id: string, format: CitationFormat): string => `${sectionPath(id)}.${format}`
export const selectionFilePath = (format: CitationFormat): string => `${SELECTION_PAGE}.${format}`

/** The image that links to a document's pages unfold to. */
export const linkImagePath = (document: string): string => `/bilder/${document}.png`

/** Where a term stands in the glossary: `Hälso- och sjukvård` → `ord-halso-och-sjukvard`. */
export const termAnchor = (term: string): string =>
  `ord-${term
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')}`

/** Where a claim can be read among the others of its section. @param query of {@link askedQuery} */
export const claimHref = (section: string, claim: string, language: Language, query = ''): string =>
  `${inLanguage(sectionPath(section), language)}${query}#${claimAnchor(claim)}`

/** Where what an entry or an action names can be read: of several things, the first. */
export function targetHref(target: Target, language: Language): string {
  switch (target.to) {
    case 'section':
      return inLanguage(sectionPath(target.section), language)
    case 'hits':
      return inLanguage(sectionPath(target.sections[0] ?? ''), language)
    case 'claims': {
      const [section = '', claim = ''] = target.claims[0]?.split('/') ?? []
      return claimHref(section, claim, language)
    }
    case 'term':
      return `${inLanguage(cataloguePath('glossary'), language)}#${termAnchor(target.term)}`
    case 'list':
      return `${inLanguage(READER, language)}#${target.list}`
  }
}

/** @param publicUrl how people reach the web pages, without a slash at the end */
export function createReaderLinks(publicUrl: string): ReaderLinks {
  const base = new URL(publicUrl)
  const root = base.pathname.replace(/\/$/, '')
  return {
    urlOf: ({ id }, language) => publicUrl + inLanguage(sectionPath(id), language),
    sectionAt(url) {
      if (!URL.canParse(url)) return undefined
      const { origin, pathname } = new URL(url)
      if (origin !== base.origin || !pathname.startsWith(`${root}/`)) return undefined
      return SECTION_ADDRESS.exec(pathname.slice(root.length))?.[1]
    },
  }
}

/** Of several documents, a section's id begins with its document's: `rapport-2022~forslag-1`. */
const SECTION_ADDRESS = /^(?:\/en)?\/las\/([a-z0-9~-]+)\/?$/
