import { type Catalogue, LANGUAGES } from '../../core/index.ts'
import {
  CITATION_FORMATS,
  citationPath,
  ICON_PATH,
  inLanguage,
  linkImagePath,
  PLAYGROUND,
  READER,
} from './addresses.ts'
import { CITATION_TYPES, citationFile, citationSource } from './citation-files.ts'
import { linkImage } from './link-image/index.ts'
import type { PageSetting } from './page.ts'
import { lastingPages } from './pages/index.ts'
import { ASK_AGAIN, type Lasting, lasting } from './sent.ts'

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="6" fill="#0b5666"/><path d="M18 9v18M9 18h18" stroke="#fff" stroke-width="4"/></svg>
`

type Write = (setting: PageSetting) => Lasting

/** What is served beside the pages, by its address. */
export function lastingFiles(catalogue: Catalogue): ReadonlyMap<string, Write> {
  return new Map<string, Write>([
    ['/robots.txt', robots],
    ['/sitemap.xml', siteMapFile],
    [ICON_PATH, () => lasting(ICON, 'image/svg+xml; charset=utf-8', ASK_AGAIN)],
    ...catalogue.documents.map((knowledge): [string, Write] => [
      linkImagePath(knowledge.document.id),
      () => lasting(linkImage(knowledge), 'image/png', ASK_AGAIN),
    ]),
    ...catalogue.sections.flatMap((section) =>
      CITATION_FORMATS.map((format): [string, Write] => [
        citationPath(section.id, format),
        (setting) => lasting(citationFile(format, citationSource(section, setting)), CITATION_TYPES[format], ASK_AGAIN),
      ]),
    ),
  ])
}

/** Answers are made anew for every question: nothing for a search engine. */
function robots({ site }: PageSetting): Lasting {
  const lines = ['User-agent: *', 'Disallow: /*?q=', `Disallow: ${PLAYGROUND}`]
  const map = site.publicUrl === undefined ? [] : [`Sitemap: ${site.publicUrl}/sitemap.xml`]
  return lasting([...lines, ...map, ''].join('\n'), 'text/plain; charset=utf-8', ASK_AGAIN)
}

/** Every page in every language; without a public address there is none to name. */
function siteMapFile({ core, site }: PageSetting): Lasting {
  const paths = [...lastingPages(core.catalogue).keys()].filter((path) => !path.includes('?') && path !== READER)
  const addresses = LANGUAGES.flatMap((language) => paths.map((path) => inLanguage(path, language)))
  const urls =
    site.publicUrl === undefined ? [] : addresses.map((path) => `<url><loc>${site.publicUrl}${path}</loc></url>`)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
  return lasting(xml, 'application/xml; charset=utf-8', ASK_AGAIN)
}
