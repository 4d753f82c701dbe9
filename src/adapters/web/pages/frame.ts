import type { Language } from '../../../core/index.ts'
import { inLanguage, READER, type ViewName, viewPath } from '../addresses.ts'
import { WEB_WORDING } from '../locales/index.ts'
import { attribute, type Content, markup, type Markup } from '../markup.ts'
import type { AssetName, Page, Setting } from '../page.ts'
import { searchForm } from './search-form.ts'

const OTHER: Readonly<Record<Language, Language>> = { sv: 'en', en: 'sv' }
const VIEW_ORDER: readonly ViewName[] = ['trace', 'figures', 'roles', 'glossary']

/** A whole page: head, header, the page itself, footer. */
export function frame(page: Page, setting: Setting): string {
  const { language, words, site } = setting
  return markup`<!doctype html>
<html lang="${language}">
<head>${head(page, setting)}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${header(page, setting)}
<main id="main" tabindex="-1">${page.main}</main>
${footer(setting)}
${scripts(['reader.js', ...(page.extra ?? [])], site.asset)}
</body>
</html>
`.toString()
}

function head(page: Page, { language, words, site }: Setting): Markup {
  const canonical = site.publicUrl !== undefined && page.passing !== true
  const address = (other: Language) => `${site.publicUrl ?? ''}${inLanguage(page.path, other)}`
  return markup`
<meta charset="utf-8">
<title>${page.title === words.site ? page.title : `${page.title} – ${words.site}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${page.description !== undefined && markup`<meta name="description" content="${page.description}">`}
${page.passing && markup`<meta name="robots" content="noindex">`}
${canonical && markup`<link rel="canonical" href="${address(language)}">`}
${canonical && (['sv', 'en'] as const).map((other) => markup`<link rel="alternate" hreflang="${other}" href="${address(other)}">`)}
<link rel="icon" href="data:,">
${styles(['style.css', ...(page.extra ?? [])], site.asset)}
`
}

type AssetAddress = Setting['site']['asset']

const styles = (names: readonly AssetName[], address: AssetAddress): Content =>
  names.filter((name) => name.endsWith('.css')).map((name) => markup`<link rel="stylesheet" href="${address(name)}">`)

/** The pages are whole without their scripts, which therefore let the styles come first. */
const scripts = (names: readonly AssetName[], address: AssetAddress): Content =>
  names
    .filter((name) => name.endsWith('.js'))
    .map((name) => markup`<script type="module" src="${address(name)}" fetchpriority="low"></script>`)

function header(page: Page, setting: Setting): Markup {
  const { language, words, site } = setting
  const other = OTHER[language]
  const links: readonly (readonly [string, string])[] = [
    [READER, words.contents],
    ...VIEW_ORDER.map((view) => [viewPath(view), words.views[view].name] as const),
    ...(site.playground ? [['/', words.playground.title] as const] : []),
  ]
  const here = page.path.split('?')[0] ?? ''
  return markup`<header class="site">
<div class="bar">
<a class="brand" href="${inLanguage(READER, language)}">${words.site}</a>
<a class="other" href="${inLanguage(page.path, other)}" lang="${other}" hreflang="${other}">${WEB_WORDING[language].otherLanguage}</a>
</div>
<div class="bar">
<nav aria-label="${words.navigation}"><ul>
${links.map(([path, name]) => markup`<li><a href="${inLanguage(path, language)}"${attribute('aria-current', path === here && page.status === undefined ? 'page' : undefined)}>${name}</a></li>`)}
</ul></nav>
${page.ownSearch !== true && searchForm(setting)}
</div>
</header>`
}

function footer({ catalogue, language, words }: Setting): Markup {
  return markup`<footer class="site">
<p>${words.footer.own} ${words.footer.privacy}</p>
${catalogue.documents.map(
  (document) =>
    markup`<p><cite>${document.title[language]}</cite>. <a href="${document.url}">${words.footer.original}</a></p>`,
)}
</footer>`
}
