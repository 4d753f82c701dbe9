import { withPlainBlanks } from '../../../../src/core/index.ts'
import { toRecord } from './fake-connector.ts'

/** The first card of a message. */
export function cardOf(body: unknown): Record<string, unknown> {
  const { attachments } = toRecord(body)
  return Array.isArray(attachments) ? toRecord(toRecord(attachments[0])['content']) : {}
}

/** Every object anywhere inside a value. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  const objects: Record<string, unknown>[] = []
  collect(value)
  return objects

  function collect(part: unknown): void {
    if (typeof part !== 'object' || part === null) return
    if (!Array.isArray(part)) objects.push(toRecord(part))
    for (const inner of Object.values(part)) collect(inner)
  }
}

/** Buttons and entries that open something: their Executes, and Submits that are no fallback of one. */
function openersIn(card: unknown): Record<string, unknown>[] {
  const objects = objectsIn(card)
  const fallbacks = new Set(objects.map(({ fallback }) => JSON.stringify(fallback)))
  return objects.filter(
    (object) =>
      object['type'] === 'Action.Execute' ||
      (object['type'] === 'Action.Submit' && !fallbacks.has(JSON.stringify(object))),
  )
}

/** The data of everything in a card that opens something. */
export const dataIn = (card: unknown): unknown[] => openersIn(card).map(({ data }) => data)

/** What opens something under a title, which must be there. */
export function openerOf(card: unknown, title: string): Record<string, unknown> {
  const found = openersIn(card).find((object) => withPlainBlanks(textOf(object['title'])) === title)
  if (!found) throw new Error(`No button "${title}".`)
  return found
}

/** Every paragraph that a card shows, with ordinary blanks; a link counts as what it leads to. */
export const textsOf = (card: unknown): string[] =>
  objectsIn(card).flatMap(({ inlines }) =>
    Array.isArray(inlines) ? [withPlainBlanks(inlines.map(toRecord).map(textOfRun).join(''))] : [],
  )

const textOfRun = ({ text, selectAction }: Record<string, unknown>): string =>
  String(toRecord(selectAction)['url'] ?? text)

/** A member that is text; nothing for any other. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
