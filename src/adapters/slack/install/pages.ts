import { markup, type Markup } from '../../shared/markup.ts'
import { INSTALL_WORDING } from '../wording/install.ts'

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
  'content-security-policy': "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const

export function installedPage({ name, appId, teamId }: Installed): string {
  const { installed, steps, open } = INSTALL_WORDING
  const link = appId !== undefined && markup`<p><a href="${homeOf(appId, teamId)}">${open}</a></p>`
  return page(installed(name), markup`<ol>${steps.map((step) => markup`<li>${step}</li>`)}</ol>${link}`)
}

export function installFailedPage(): string {
  const { failed, failedCure, again } = INSTALL_WORDING
  return page(failed, markup`<p>${failedCure}</p><p><a href="/slack/install">${again}</a></p>`)
}

const homeOf = (appId: string, teamId: string | undefined): string =>
  `https://slack.com/app_redirect?${new URLSearchParams({ app: appId, ...(teamId !== undefined && { team: teamId }) }).toString()}`

const page = (title: string, body: Markup): string =>
  markup`<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`.toString()
