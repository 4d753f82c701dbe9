import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { z } from 'zod'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Debian's Chromium. */
const CHROMIUM = '/usr/bin/chromium'
export const HAS_BROWSER = existsSync(CHROMIUM)

/** Why a suite is skipped, for its title. */
export const UNLESS_BROWSER = HAS_BROWSER ? '' : ` (skipped: ${CHROMIUM} is not installed)`

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Nothing in a page takes so long. Milliseconds. */
const LONGEST_MS = 120_000

export interface OpenBrowser {
  readonly context: BrowserContext
  close(): Promise<void>
}

/** A browser with a profile of its own, that is thrown away. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'web-test-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: FLAGS, ...options })
  // On a busy machine a page takes its time.
  context.setDefaultTimeout(LONGEST_MS)
  return {
    context,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** A page that keeps what the console says beyond plain talk, and every address asked for. */
export async function openPage(context: BrowserContext): Promise<{ page: Page; faults: string[]; asked: string[] }> {
  const page = await context.newPage()
  const faults: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => asked.push(request.url()))
  return { page, faults, asked }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const axeResults = z.array(
  z.looseObject({ id: z.string(), nodes: z.array(z.looseObject({ html: z.string(), failureSummary: z.string() })) }),
)

/** Has every page that is opened in a tab hold axe: for a tab that reads many, since its code is half a megabyte to send. */
export const readWithAxe = (page: Page) => page.addInitScript(AXE)

/** The rules that a page in other colours can newly break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * What breaks WCAG 2.1 AA, or axe's best practices: rule, element, why. In forced colours axe reads the colours that the
 * page asked for, and not those that are drawn: its contrast says nothing there.
 * @param rules all, where none are named
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // A page that is read twice has it already, as has one in a tab that reads many; and what passes need not be described.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE)
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
  const found = axeResults.parse(await page.evaluate(`axe.run(${options}).then(({ violations }) => violations)`))
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

/** By how many pixels a page is wider than the screen. */
export const overWidth = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/**
 * Waits until an expression is true in a page. The page's own waiting evaluates it in the page, which its security policy
 * forbids at the second try.
 */
export async function becomes(page: Page, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(expression)).toBe(true)
}
