import type { ListTopic } from './list-topic.ts'
import { SECTION_KINDS, type SectionKind } from './section.ts'

/** Names a list that can be opened again, as a button carries it: `proposal`, `role:kommun`, `role:kommun:proposal`. */
export type ListKey = string

/** Lists that are opened by their name alone, beside those of a kind of section. */
export const PLAIN_LISTS = [
  'figures',
  'glossary',
  'about',
  'authorities',
  'sources',
  'proposals-by-origin',
  'documents',
] as const

/** What a key opens. */
export type ListRequest =
  | { readonly by: 'kind'; readonly kind: SectionKind }
  | { readonly by: (typeof PLAIN_LISTS)[number] }
  | { readonly by: 'role'; readonly role: string; readonly kind?: SectionKind }

/** The key of a list; nothing for one that only its question names, such as a list about a subject. */
export function listKeyOf(topic: ListTopic): ListKey | undefined {
  switch (topic.by) {
    case 'kind':
    case 'count':
      return topic.kind
    case 'role': {
      const [only, ...more] = topic.roles
      return only && more.length === 0 ? ['role', only.id, ...(topic.kind ? [topic.kind] : [])].join(':') : undefined
    }
    case 'figures':
      return topic.of === undefined && !topic.pages ? topic.by : undefined
    case 'glossary':
    case 'about':
    case 'authorities':
    case 'sources':
    case 'proposals-by-origin':
    case 'documents':
      return topic.by
    default:
      return undefined
  }
}

/** @returns undefined for what is no key: a button may be old, or forged */
export function listRequestOf(key: ListKey): ListRequest | undefined {
  const [name = '', role, kindName] = key.split(':')
  if (name === 'role' && role !== undefined) {
    const kind = SECTION_KINDS.find((known) => known === kindName)
    return { by: 'role', role, ...(kind && { kind }) }
  }
  const plain = PLAIN_LISTS.find((known) => known === key)
  if (plain) return { by: plain }
  const kind = SECTION_KINDS.find((known) => known === key)
  return kind && { by: 'kind', kind }
}
