// Draws color.png (192²) and outline.png (32²) from their SVGs: node manifest/teams/draw-icons.mjs
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const svg = readFileSync(new URL(`${name}.svg`, import.meta.url), 'utf8')
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`)
  await page.screenshot({ path: new URL(`${name}.png`, import.meta.url).pathname, omitBackground: true })
}
await browser.close()
