import { toRecord } from './fake-connector.ts'

/** The first card of a message or of a card action's answer. */
export function cardOf(body: unknown): Record<string, unknown> {
  const { attachments } = toRecord(body)
  return Array.isArray(attachments) ? toRecord(toRecord(attachments[0])['content']) : {}
}

/** Every object anywhere inside a value. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [toRecord(value), ...Object.values(value).flatMap(objectsIn)]
}

/** The data of every Execute of a card. */
export const showDataOf = (card: unknown): unknown[] =>
  objectsIn(card).flatMap((object) => (object['type'] === 'Action.Execute' ? [object['data']] : []))

/** The Execute with a title, which must be there. */
export function buttonOf(card: unknown, title: string): unknown {
  const found = objectsIn(card).find((object) => object['type'] === 'Action.Execute' && object['title'] === title)
  if (!found) throw new Error(`No button "${title}".`)
  return found['data']
}

/** Every text that a card shows. */
export const textsOf = (card: unknown): string[] =>
  objectsIn(card).flatMap((object) => (object['type'] === 'TextRun' ? [String(object['text'])] : []))
