import { type Language, LANGUAGES, LONGEST_QUESTION, PACKS } from '../../../core/index.ts'
import { attribute, type Insert, markup, type Markup } from '../../shared/markup.ts'
import { POLICY_PATHS } from '../../shared/policy-paths.ts'
import {
  type CataloguePage,
  cataloguePath,
  FRONT,
  ICON_PATH,
  inLanguage,
  linkImagePath,
  PLAYGROUND,
  READER,
  WHOLE_PAGE,
} from '../addresses.ts'
import { withBase } from '../base-path.ts'
import { IMAGE_HEIGHT, IMAGE_WIDTH } from '../link-image/shapes.ts'
import type { AssetName, Page, PageSetting } from '../page.ts'
import { typeset } from '../typeset.ts'
import { POLICY_NAMES } from '../wording/policies.ts'
import type { WebWording } from '../wording/index.ts'

const OTHER: Readonly<Record<Language, Language>> = { sv: 'en', en: 'sv' }

interface OfferedPage {
  readonly path: string
  readonly name: (words: WebWording) => string
  readonly intro: (words: WebWording) => string
}

const CATALOGUE_ORDER: readonly CataloguePage[] = ['trace', 'figures', 'roles', 'glossary']

/** In the order in which they are offered. */
export const PAGE_ORDER: readonly OfferedPage[] = [
  ...CATALOGUE_ORDER.map((page) => ({
    path: cataloguePath(page),
    name: (words: WebWording) => words.pages[page].name,
    intro: (words: WebWording) => words.pages[page].intro,
  })),
  { path: WHOLE_PAGE, name: ({ whole }) => whole.name, intro: ({ whole }) => whole.intro },
]

/** A whole page: head, header, the page itself, footer. */
export function frame(page: Page, setting: PageSetting): string {
  const { language, words, site } = setting
  const html = markup`<!doctype html>
<html lang="${language}">
<head>${head(page, setting)}</head>
<body>
${page.bare !== true && markup`<a class="skip" href="#main">${words.skip}</a>`}
${header(page, setting)}
<main id="main" tabindex="-1">${page.main}</main>
${page.bare !== true && footer(page, setting)}
${scripts(['reader.js', ...(page.extra ?? [])], site.asset)}
</body>
</html>
`.toString()
  return withBase(typeset(html), site.base)
}

/** @param id of the field: two forms may stand on one page */
export function searchForm({ language, words }: PageSetting, question?: string, id = 'q'): Markup {
  return markup`<search><form class="search" action="${inLanguage(READER, language)}">
<label for="${id}">${words.search.label}</label>
<input type="search" id="${id}" name="q" maxlength="${LONGEST_QUESTION}" autocomplete="off"${attribute('value', question)}>
<button>${words.search.button}</button>
</form></search>`
}

function head(page: Page, setting: PageSetting): Markup {
  const { language, words, site } = setting
  const canonical = site.publicUrl !== undefined && page.unlisted !== true
  const address = (other: Language) => `${site.publicUrl ?? ''}${inLanguage(page.path, other)}`
  return markup`
<meta charset="utf-8">
<title>${page.title === words.site ? page.title : `${page.title} – ${words.site}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${page.description !== undefined && markup`<meta name="description" content="${page.description}">`}
${page.unlisted && markup`<meta name="robots" content="noindex">`}
${canonical && markup`<link rel="canonical" href="${address(language)}">`}
${canonical && LANGUAGES.map((other) => markup`<link rel="alternate" hreflang="${other}" href="${address(other)}">`)}
${(page.unlisted !== true || page.description !== undefined) && preview(page, address(language), setting)}
${site.framed && markup`<meta name="tab-script" content="${site.base}${site.asset('tab.js')}"><script src="${site.asset('theme.js')}"></script>`}
<link rel="icon" type="image/svg+xml" href="${ICON_PATH}">
${styles(['style.css', ...(page.extra ?? [])], site.asset)}
`
}

/** What a link to the page unfolds to in Slack, Teams and elsewhere. */
function preview(page: Page, address: string, { core, language, words, site }: PageSetting): Markup {
  const image = linkImagePath(page.document ?? core.catalogue.documents[0].document.id)
  return markup`<meta property="og:type" content="article">
<meta property="og:site_name" content="${words.site}">
<meta property="og:title" content="${page.title}">
${page.description !== undefined && markup`<meta property="og:description" content="${page.description}">`}
<meta property="og:locale" content="${language === 'sv' ? 'sv_SE' : 'en_GB'}">
${
  site.publicUrl !== undefined &&
  markup`<meta property="og:url" content="${address}">
<meta property="og:image" content="${site.publicUrl}${image}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${IMAGE_WIDTH}">
<meta property="og:image:height" content="${IMAGE_HEIGHT}">
<meta property="og:image:alt" content="${words.linkImage}">`
}
<meta name="twitter:card" content="${site.publicUrl === undefined ? 'summary' : 'summary_large_image'}">`
}

type AssetAddress = PageSetting['site']['asset']

const styles = (names: readonly AssetName[], address: AssetAddress): Insert =>
  names.filter((name) => name.endsWith('.css')).map((name) => markup`<link rel="stylesheet" href="${address(name)}">`)

/** The pages are whole without their scripts, which therefore let the styles come first. */
const scripts = (names: readonly AssetName[], address: AssetAddress): Insert =>
  names
    .filter((name) => name.endsWith('.js'))
    .map((name) => markup`<script type="module" src="${address(name)}" fetchpriority="low"></script>`)

function header(page: Page, setting: PageSetting): Markup {
  const { language, words } = setting
  const other = OTHER[language]
  const brand =
    page.bare === true
      ? markup`<span class="brand">${words.site}</span>`
      : markup`<a class="brand" href="${inLanguage(FRONT, language)}">${words.site}</a>`
  return markup`<header class="site">
<div class="bar">
${brand}
<a class="other" href="${inLanguage(page.path, other)}" lang="${other}" hreflang="${other}">${PACKS[other].messages.inThisLanguage}</a>
</div>
${page.bare !== true && [navigation(page, setting), provenance(page, setting)]}
</header>`
}

function navigation(page: Page, setting: PageSetting): Markup {
  const { language, words } = setting
  const links: readonly (readonly [string, string])[] = [
    [FRONT, words.contents],
    ...PAGE_ORDER.map(({ path, name }) => [path, name(words)] as const),
  ]
  const here = page.path.split('?')[0] ?? ''
  return markup`<div class="bar">
<nav aria-label="${words.navigation}"><ul>
${links.map(([path, name]) => markup`<li><a href="${inLanguage(path, language)}"${attribute('aria-current', path === here && page.unlisted !== true ? 'page' : undefined)}>${name}</a></li>`)}
</ul></nav>
${page.ownSearch !== true && searchForm(setting)}
</div>`
}

/** On paper the first page says where it comes from; a footer might stand alone on the last one. */
function provenance({ path, status }: Page, setting: PageSetting): Markup {
  const { language, words, site } = setting
  const address = status === undefined && site.publicUrl !== undefined && site.publicUrl + inLanguage(path, language)
  return markup`<div class="on-paper">${address && markup`<p>${address}</p>`}
<p>${words.footer.own}</p>
${originals(setting)}</div>`
}

const originals = ({ core, language, words }: PageSetting): Insert =>
  core.catalogue.documents.map(
    ({ document: { title, url, publisher } }) =>
      markup`<p><cite>${title[language]}</cite>. ${url === '' ? publisher : markup`<a href="${url}">${words.footer.original(publisher)}</a>`}</p>`,
  )

function footer({ path }: Page, setting: PageSetting): Markup {
  const { language, words, site } = setting
  return markup`<footer class="site">
<p>${words.footer.own} ${words.footer.privacy}</p>
<ul class="policies">${POLICY_NAMES.map((name) => markup`<li><a href="${inLanguage(POLICY_PATHS[name], language)}">${words.policies[name]}</a></li>`)}</ul>
${site.playground && !path.startsWith(PLAYGROUND) && markup`<p class="setup">${words.footer.forSetup} <a href="${inLanguage(PLAYGROUND, language)}">${words.playground.title}</a></p>`}
${originals(setting)}
</footer>`
}
