import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards'
import type { Activity } from 'botbuilder'
import { LIMITS } from '../../../../src/adapters/teams/limits.ts'
import { cardOf, objectsIn, textOf } from './cards.ts'

/** Rules of Teams that a message breaks. */
export function messageProblems(message: Partial<Activity>): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(message))
  const citations = objectsIn(message.entities).filter((object) => object['@type'] === 'Claim')
  const marks = [...(message.text ?? '').matchAll(/(?<!\\)\[(\d+)\]/g)].map(([, number]) => Number(number))
  return [
    bytes > LIMITS.messageBytes ? `${bytes} bytes` : '',
    message.text ? '' : 'no text for notifications and screen readers',
    message.summary ? '' : 'no summary',
    String(marks) === String(citations.map(({ position }) => position)) ? '' : 'marks and citations differ',
    citations.length > LIMITS.citations ? 'too many citations' : '',
    ...objectsIn(citations).flatMap(({ name, abstract }) => [
      textOf(name).length > LIMITS.citationName ? 'a citation’s name is too long' : '',
      textOf(abstract).length > LIMITS.citationAbstract ? 'a citation’s abstract is too long' : '',
    ]),
    ...(message.attachments ? cardProblems(cardOf(message)) : []),
  ].filter(Boolean)
}

/** Rules of Adaptive Cards 1.4, as Microsoft's own parser reads them, and of Teams, that a card breaks. */
export function cardProblems(card: unknown): string[] {
  if (card === undefined) return ['no card']
  const objects = objectsIn(card)
  const ids = objects.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  return [
    ...parserEvents(card),
    Buffer.byteLength(JSON.stringify(card)) > LIMITS.messageBytes ? 'too many bytes' : '',
    new Set(ids).size === ids.length ? '' : 'an id stands twice',
    ...objects.map(objectProblem),
  ].filter(Boolean)
}

function parserEvents(json: unknown): string[] {
  const context = new SerializationContext(Versions.v1_4)
  new AdaptiveCard().parse(json, context)
  return Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
}

function objectProblem({ type, actions, fallback, width, text, inlines, title }: Record<string, unknown>): string {
  if (type === 'ActionSet' && Array.isArray(actions) && actions.length > LIMITS.buttons) return 'too many buttons'
  if (type === 'Action.Execute' && objectsIn(fallback)[0]?.['type'] !== 'Action.Submit') return 'no fallback'
  if (String(type).startsWith('Action.') && !title) return 'a button without a title'
  if (typeof width === 'string' && /px$/.test(width)) return 'a fixed width'
  if (type === 'TextRun' && !text) return 'an empty text'
  return Array.isArray(inlines) && inlines.length === 0 ? 'an empty paragraph' : ''
}
