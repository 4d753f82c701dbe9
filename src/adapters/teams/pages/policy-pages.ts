import { Router } from 'express'
import type { Language } from '../../../core/index.ts'
import type { Operator } from '../settings.ts'
import { POLICIES, type Policy, type PolicyName, UNKNOWN } from '../wording/policies.ts'

/** Where Teams' manifest sends people who want to know what holds: `privacyUrl` and `termsOfUseUrl`. */
export const POLICY_PATHS: Readonly<Record<Language, Readonly<Record<PolicyName, string>>>> = {
  sv: { privacy: '/integritet', terms: '/villkor' },
  en: { privacy: '/en/privacy', terms: '/en/terms' },
}

/** The pages are text without scripts, and nothing may frame them. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** The bot's own pages on privacy and terms, with what the operator has filled in. */
export function policyPages(operator: Operator = {}): Router {
  const router = Router()
  for (const language of ['sv', 'en'] as const) {
    for (const name of ['privacy', 'terms'] as const) {
      const html = pageOf(POLICIES[language][name](factsOf(operator, language)), language, name)
      router.get(
        POLICY_PATHS[language][name],
        (_request, response) => void response.set(HEADERS).type('html').send(html),
      )
    }
  }
  return router
}

function factsOf({ name, contact, place }: Operator, language: Language) {
  const unknown = UNKNOWN[language]
  return { name: name ?? unknown.name, contact: contact ?? unknown.contact, place: place ?? unknown.place }
}

function pageOf({ title, sections }: Policy, language: Language, name: PolicyName): string {
  const other = language === 'sv' ? 'en' : 'sv'
  const body = sections.map(({ heading, text }) => `<h2>${escaped(heading)}</h2><p>${escaped(text)}</p>`).join('')
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>${body}` +
    `<p><a href="${relative(POLICY_PATHS[language][name], POLICY_PATHS[other][name])}" lang="${other}">${OTHER_LANGUAGE[other]}</a></p></main></body></html>`
  )
}

/** As a link: the bot may be reached below a path of its own. */
const relative = (from: string, to: string): string => '../'.repeat(from.split('/').length - 2) + to.slice(1)

const OTHER_LANGUAGE: Readonly<Record<Language, string>> = { sv: 'P\u00E5 svenska', en: 'In English' }

/** The scheme stands at the root: on the body it would give links the colour for dark paper, and leave the paper white. */
const STYLE =
  ':root{color-scheme:light dark;background:Canvas;color:CanvasText}body{font:1.05rem/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
