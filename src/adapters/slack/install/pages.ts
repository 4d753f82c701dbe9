import { markup, type Markup } from '../../shared/markup.ts'
import { POLICY_PATHS } from '../../shared/policy-paths.ts'
import { INSTALL_WORDING } from '../wording/install.ts'
import { INSTALL_PATH } from './paths.ts'

/** Where a person goes on after installing. */
export interface Installed {
  /** The workspace or organisation. */
  readonly name?: string | undefined
  readonly appId?: string | undefined
  readonly teamId?: string | undefined
}

/** Plain pages without scripts, for whoever installs the app. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const

/** @param base the path below which people reach the bot; empty, or without a slash at the end */
export function installedPage({ name, appId, teamId }: Installed, base: string): string {
  const { installed, steps, open, policies } = INSTALL_WORDING
  const link = appId !== undefined && markup`<p><a href="${homeOf(appId, teamId)}">${open}</a></p>`
  return page(
    installed(name),
    markup`<ol>${steps.map((step) => markup`<li>${step}</li>`)}</ol>${link}
<p>${policies.before} <a href="${base}${POLICY_PATHS.privacy}">${policies.privacy}</a>, <a href="${base}${POLICY_PATHS.terms}">${policies.terms}</a></p>`,
  )
}

/** @param base as above */
export function installFailedPage(base: string): string {
  const { failed, failedCure, again } = INSTALL_WORDING
  return page(failed, markup`<p>${failedCure}</p><p><a href="${base}${INSTALL_PATH}">${again}</a></p>`)
}

const homeOf = (appId: string, teamId: string | undefined): string =>
  `https://slack.com/app_redirect?${new URLSearchParams({ app: appId, ...(teamId !== undefined && { team: teamId }) }).toString()}`

/** As quiet as the reader's pages, light and dark. */
const STYLE =
  ':root{color-scheme:light dark;background:light-dark(#fcfbf8,#16181a);color:light-dark(#1f1d1a,#e9e6df)}' +
  'body{font:1rem/1.55 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1.25rem}' +
  'h1{font:600 1.9rem/1.2 Georgia,serif}a{color:light-dark(#0b5666,#86cbd9)}li{margin-bottom:.5rem}'

const page = (title: string, body: Markup): string =>
  markup`<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1>${body}</main></html>`.toString()
