import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ListTopic } from '../../../src/core/model/list-topic.ts'
import { listKeyOf, listRequestOf, PLAIN_LISTS } from '../../../src/core/model/list-key.ts'
import { SECTION_KINDS } from '../../../src/core/model/section.ts'

const KOMMUN = { id: 'kommun', name: { sv: 'Kommunen', en: 'Municipalities' } }

test('every key opens what it names', () => {
  for (const kind of SECTION_KINDS) {
    expect(listRequestOf(kind)).toEqual({ by: 'kind', kind })
    expect(listRequestOf(`role:kommun:${kind}`)).toEqual({ by: 'role', role: 'kommun', kind })
  }
  for (const by of PLAIN_LISTS) expect(listRequestOf(by)).toEqual({ by })
  expect(listRequestOf('role:kommun')).toEqual({ by: 'role', role: 'kommun' })
})

test('a list has the key that opens it again, or none where only its question names it', () => {
  const role = { by: 'role', roles: [KOMMUN], every: false, counted: false } as const
  for (const [topic, key] of [
    [{ by: 'kind', kind: 'proposal' }, 'proposal'],
    [{ by: 'count', kind: 'lesson' }, 'lesson'],
    [role, 'role:kommun'],
    [{ ...role, kind: 'proposal' }, 'role:kommun:proposal'],
    [{ ...role, roles: [KOMMUN, KOMMUN] }, undefined],
    [{ by: 'figures' }, 'figures'],
    [{ by: 'figures', of: 'IVO' }, undefined],
    [{ by: 'figures', pages: [14] }, undefined],
    [{ by: 'subject', subject: 'VFU', kind: 'proposal', counted: false }, undefined],
    [{ by: 'pages', pages: [16] }, undefined],
    [{ by: 'glossary' }, 'glossary'],
    [{ by: 'about' }, 'about'],
  ] as const satisfies readonly (readonly [ListTopic, string | undefined])[]) {
    expect.soft(listKeyOf(topic), JSON.stringify(topic)).toBe(key)
  }
})

test('what is no key opens nothing', () => {
  for (const key of ['', 'Proposal', 'proposals', 'role', 'figures:1', '__proto__', 'constructor', 'proposal '])
    expect.soft(listRequestOf(key), key).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), (key) => {
      const request = listRequestOf(key)
      if (request?.by === 'kind') expect(SECTION_KINDS).toContain(key)
    }),
  )
})
