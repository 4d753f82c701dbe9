import { LONGEST_QUESTION } from '../../core/index.ts'
import { BUTTON } from './limits.ts'

/** What a button's value may spend on the question, as JSON; the rest is for the other fields. */
const LONGEST_AS_JSON = BUTTON.value - 100

/**
 * The question in a message: without mentions and Slack's markup, on one line, and short enough to be carried by a
 * button. Tidying twice changes nothing, so that a button asks exactly what the person asked.
 */
export function tidyQuestion(text: string): string {
  return fitted(oneLine(withoutMarkup(text)))
}

/** As {@link tidyQuestion}, for text in which Slack has not marked anything up: a typed field. */
export const tidyTyped = (text: string): string => fitted(oneLine(text))

function withoutMarkup(text: string): string {
  return text
    .replace(/<[@!][^<>]*>/g, ' ')
    .replace(/<#[^<>|]*\|([^<>]*)>/g, '#$1')
    .replace(/<[^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim()

function fitted(text: string): string {
  let kept = cutWhole(text, LONGEST_QUESTION)
  while (JSON.stringify(kept).length > LONGEST_AS_JSON) kept = cutWhole(kept, Math.floor(kept.length * 0.9))
  return kept.trim()
}

/** Cuts between characters, never inside one. */
const cutWhole = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
