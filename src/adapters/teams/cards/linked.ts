import { textRun, type TextRun } from './elements.ts'

const URL_IN_TEXT = /https?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]]/gu

/** A text as runs in which every address is a link that shows its host: a whole address would not fit a phone. */
export function linkedRuns(text: string, look: Parameters<typeof textRun>[1] = {}): TextRun[] {
  const runs: TextRun[] = []
  let end = 0
  for (const { 0: url, index } of text.matchAll(URL_IN_TEXT)) {
    if (!URL.canParse(url)) continue
    runs.push(textRun(text.slice(end, index), look), linkRun(new URL(url).hostname.replace(/^www\./, ''), url))
    end = index + url.length
  }
  return [...runs, textRun(text.slice(end), look)]
}

export const linkRun = (title: string, url: string): TextRun =>
  textRun(title, { color: 'Accent', underline: true, selectAction: { type: 'Action.OpenUrl', title, url } })
