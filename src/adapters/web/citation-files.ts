import { type Document, numberedKind, ranges, type Section } from '../../core/index.ts'
import { type CitationFormat, sectionPath } from './addresses.ts'
import type { PageSetting } from './page.ts'

export interface CitationSource {
  readonly section: Section
  readonly document: Document
  /** Absolute address of the section's page, where people can reach it. */
  readonly address: string | undefined
}

export const CITATION_TYPES: Readonly<Record<CitationFormat, string>> = {
  ris: 'application/x-research-info-systems; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
}

/** @returns what a section's reference is made of */
export const citationSource = (
  section: Section,
  { core, site }: Pick<PageSetting, 'core' | 'site'>,
): CitationSource => ({
  section,
  document: core.catalogue.document(section.document).document,
  address: site.publicUrl === undefined ? undefined : site.publicUrl + sectionPath(section.id),
})

/** A section as a reference manager reads it; the titles are the document's own, so Swedish. */
export const citationFile = (format: CitationFormat, source: CitationSource): string =>
  format === 'ris' ? ris(source) : bibtex(source)

/** Its name within the document: `Förslag 2. Verka för …` */
const nameOf = ({ section }: CitationSource): string =>
  [numberedKind(section, 'sv'), section.title.sv].filter(Boolean).join('. ')

function ris(source: CitationSource): string {
  const { section, document, address } = source
  const [first, last] = [section.pages[0], section.pages.at(-1)]
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['TY', 'CHAP'],
    ['TI', nameOf(source)],
    ['T2', document.title.sv],
    ['AU', `${document.publisher},`],
    ['PB', document.publisher],
    ['PY', document.date.slice(0, 4)],
    ['DA', document.date.replaceAll('-', '/')],
    ['SP', first],
    ['EP', last],
    ['LA', 'sv'],
    ['UR', address ?? (document.url || undefined)],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('')
}

function bibtex(source: CitationSource): string {
  const { section, document, address } = source
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escaped(document.publisher)}}`],
    ['title', escaped(nameOf(source))],
    ['booktitle', escaped(document.title.sv)],
    ['publisher', escaped(document.publisher)],
    ['year', document.date.slice(0, 4)],
    ...(section.pages.length > 0 ? [['pages', ranges(section.pages).replaceAll('–', '--')] as const] : []),
    ['langid', 'swedish'],
    ...[address ?? document.url].filter(Boolean).map((url) => ['url', url] as const),
  ]
  return `@incollection{${section.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`
}

/** Characters that TeX would read as its own. */
const escaped = (text: string): string => text.replace(/[&%$#_]/g, '\\$&')
