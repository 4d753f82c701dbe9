import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { loadCatalogue } from '../knowledge/index.ts'
import { medianOf } from './bench-timing.ts'

/*
 * The part of `bench-web.ts` that looks through a phone: how long it takes in Chromium until an answer is drawn, with an
 * empty cache. The time ends with the frame after the one that shows the answer.
 */

const CHROMIUM = '/usr/bin/chromium'

/** Lighthouse's "slow 4G" phone: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const PHONE = {
  name: 'slow 4G phone: CPU slowed 4 times, 1.6 Mbit/s down, 750 kbit/s up, 150 ms to answer, 360 × 640',
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  viewport: { width: 360, height: 640 },
}

const VISITS = 5
const GOAL_MS = 1000
/** A search with a long answer. */
const [QUESTION = ''] = loadCatalogue('knowledge').documents[0].document.profile.examples.sv

/** Tells when each place on the page is first drawn, and when a question is sent from a page that is there. */
const WATCH = `
const places = { answer: '.answer', channels: '.panel' }
const tell = {}
globalThis.times = {}
for (const name of ['asked', ...Object.keys(places)]) times[name] = new Promise((resolve) => (tell[name] = resolve))
addEventListener('submit', () => tell.asked(performance.now()), true)
const seen = {}
const look = () => {
  const painted = performance.getEntriesByName('first-contentful-paint').length > 0
  for (const [name, place] of Object.entries(places)) {
    const shown = painted && (document.querySelector(place)?.getClientRects().length ?? 0) > 0
    if (shown && seen[name]) tell[name](performance.now())
    seen[name] = shown
  }
  requestAnimationFrame(look)
}
requestAnimationFrame(look)
`

/** @param origin of a server with the playground */
export async function benchDrawn(origin: string): Promise<void> {
  if (!existsSync(CHROMIUM)) {
    console.log(`time until an answer is drawn: not measured, ${CHROMIUM} is not installed`)
    return
  }
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  const asked = `?q=${encodeURIComponent(QUESTION)}`
  console.log(`${PHONE.name}; median of ${VISITS} visits with an empty cache`)
  report('the reader’s answer', await timesOf(browser, (page) => open(page, `${origin}/las${asked}`, 'answer')))
  report(
    'the playground’s first answer',
    await timesOf(browser, (page) => open(page, `${origin}/prova${asked}`, 'answer')),
  )
  report(
    'the same as Slack and Teams draw it',
    await timesOf(browser, (page) => open(page, `${origin}/prova${asked}`, 'channels')),
    '',
  )
  report(
    'a question asked where the playground is open',
    await timesOf(browser, (page) => askThere(page, `${origin}/prova`)),
  )
  await browser.close()
}

async function timesOf(browser: Browser, visit: (page: Page) => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < VISITS; i++) {
    const context = await browser.newContext({ viewport: PHONE.viewport })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.emulateNetworkConditions', PHONE.network)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu })
    await page.addInitScript(WATCH)
    times.push(await visit(page))
    await context.close()
  }
  return times
}

async function open(page: Page, address: string, place: 'answer' | 'channels'): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  return timeIn(page, `times.${place}`)
}

async function askThere(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('#question').fill(QUESTION)
  await page.locator('#question').press('Enter')
  return timeIn(page, 'Promise.all([times.asked, times.channels]).then(([asked, drawn]) => drawn - asked)')
}

const timeIn = async (page: Page, what: string): Promise<number> => Number(await page.evaluate(what))

function report(name: string, times: readonly number[], goal = ` (goal: ${GOAL_MS} ms)`): void {
  const [fastest, slowest] = [Math.min(...times).toFixed(0), Math.max(...times).toFixed(0)]
  console.log(`${name}: median ${medianOf(times).toFixed(0)} ms (${fastest}–${slowest})${goal}`)
}
