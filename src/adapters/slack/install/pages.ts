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
  const link = appId === undefined ? '' : `<p><a href="${escapeHtml(homeOf(appId, teamId))}">${open}</a></p>`
  const list = steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('')
  return page(installed(name), `<ol>${list}</ol>${link}`)
}

export const installFailedPage = (): string =>
  page(
    INSTALL_WORDING.failed,
    `<p>${INSTALL_WORDING.failedCure}</p><p><a href="/slack/install">${INSTALL_WORDING.again}</a></p>`,
  )

const homeOf = (appId: string, teamId: string | undefined): string =>
  `https://slack.com/app_redirect?${new URLSearchParams({ app: appId, ...(teamId !== undefined && { team: teamId }) }).toString()}`

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><main><h1>${escapeHtml(title)}</h1>${body}</main></html>`

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
