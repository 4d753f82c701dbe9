import { run, type TextRun } from './elements.ts'

const URL_IN_TEXT = /https?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]]/gu

/** A text as runs in which every address is a link that shows its host: a whole address would not fit a phone. */
export function linked(text: string): TextRun[] {
  const runs: TextRun[] = []
  let end = 0
  for (const { 0: url, index } of text.matchAll(URL_IN_TEXT)) {
    if (!URL.canParse(url)) continue
    const title = new URL(url).hostname.replace(/^www\./, '')
    if (index > end) runs.push(run(text.slice(end, index)))
    runs.push(run(title, { color: 'Accent', underline: true, selectAction: { type: 'Action.OpenUrl', title, url } }))
    end = index + url.length
  }
  if (end < text.length) runs.push(run(text.slice(end)))
  return runs
}
