import { LONGEST_QUESTION } from '../../core/index.ts'
import { forwardedBy, type MessageText, writtenIn } from './message-text.ts'

/** What a message asks in its own words; where it has none, in those of a message that it forwards. */
export function questionOf({ text, blocks, attachments }: MessageText): string {
  const own = tidyQuestion(writtenIn({ text, blocks }))
  return own === '' ? tidyQuestion(writtenIn(forwardedBy({ attachments }))) : own
}

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

/** An emoji as Slack writes it: `:wave:`, `:+1::skin-tone-2:`. Names are in small letters; `10:30:00` is a time, `:1:` a mark. */
const EMOJI = /(?<![\p{L}\p{N}]):(?!\p{N}{1,2}:)[\p{Ll}\p{Lo}\p{N}_+'-]+:(?![\p{L}\p{N}])/gu

const oneLine = (text: string): string =>
  text
    .replace(EMOJI, ' ')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()

/** Cuts between characters, never inside one. */
const cutWhole = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
