import { LONGEST_QUESTION } from '../../core/index.ts'

/** The question in a message: without mentions and Slack's markup, on one line, and no longer than what is read of it. */
export const tidyQuestion = (text: string): string => tidyTyped(withoutMarkup(text))

/** A message to compare with a document: as {@link tidyQuestion}, and whole. */
export const tidyPassage = (text: string): string => oneLine(withoutMarkup(text))

/** As {@link tidyQuestion}, for text in which Slack has not marked anything up: a typed field. */
export const tidyTyped = (text: string): string => cutWhole(oneLine(text), LONGEST_QUESTION).trim()

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

/** Cuts between characters, never inside one. */
const cutWhole = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
