import type { Activity, Entity } from 'botbuilder'
import { fromHtml } from './html.ts'

/** What a message asks: its text without any mention of the bot, wherever it stands. */
export function askedIn({
  text,
  entities,
  recipient,
}: Pick<Activity, 'entities' | 'recipient'> & { readonly text?: string | null }): string {
  const mentions = (entities ?? []).flatMap((entity) => mentionOf(entity, recipient.id))
  const asked = mentions.reduce((rest, mention) => rest.replaceAll(mention, ' '), text ?? '')
  return fromHtml(asked)
}

/** The text by which an entity mentions an account; none where it mentions another or has no text. */
function mentionOf(entity: Entity, id: string): string[] {
  const mentioned: unknown = entity['mentioned']
  const text: unknown = entity['text']
  const isMeant = typeof mentioned === 'object' && mentioned !== null && 'id' in mentioned && mentioned.id === id
  return entity.type === 'mention' && isMeant && typeof text === 'string' && text !== '' ? [text] : []
}
