import { expect, test } from 'vitest'
import {
  createCatalogue,
  createCore,
  fullName,
  heldTogether,
  listedFigures,
  pagesText,
} from '../../../src/core/index.ts'
import { PAGE_SIZE } from '../../../src/core/presentation/present-list.ts'
import { LIBRARY_ID } from '../../fixtures/knowledge-folder.ts'
import { ask, catalogue, expectOutcome, knowledge, open, plainOf, present } from '../../fixtures/memo.ts'
import { twoDocuments } from '../../fixtures/two-documents.ts'

const itemsOf = (question: string, form: Parameters<typeof present>[1] = 'whole') =>
  present(expectOutcome(ask(question), 'list'), form).blocks.flatMap((block) => (block.kind === 'item' ? [block] : []))

test('a list has a heading and an entry for each section, which opens it', () => {
  expect(plainOf('förslag')).toMatch(/^Promemorians förslag:\n• /)
  const proposals = catalogue.sections.filter(({ kind }) => kind === 'proposal')
  expect(itemsOf('förslag')).toEqual(
    proposals.map((section) => ({
      kind: 'item',
      label: heldTogether(fullName(section, 'sv')),
      beside: heldTogether(pagesText(section.pages, 'sv')),
      target: { to: 'section', section: section.id },
    })),
  )
})

test('a list of figures says each in a sentence, with its page', () => {
  const items = itemsOf('siffror')
  expect(items).toHaveLength(listedFigures(knowledge.sections).length)
  for (const { label, beside } of items) expect.soft(beside, label).toMatch(/^(?:s\.\u00A0[\d–, ]+|missiv)$/)
})

test('a long list is shown page by page, and every page once', () => {
  const all = itemsOf('ordlista').map(({ label }) => label)
  const pages = Math.ceil(all.length / PAGE_SIZE)
  expect(pages).toBeGreaterThan(2)
  const shown = Array.from({ length: pages }, (_, i) => itemsOf('ordlista', { page: i + 1 })).flat()
  expect(shown.map(({ label }) => label)).toEqual(all)
  expect(itemsOf('ordlista', 'short')).toHaveLength(PAGE_SIZE)
  expect(plainOf('ordlista')).toContain(`… och ${all.length - PAGE_SIZE} till.`)
})

test('its actions lead to the next page and the one before', () => {
  const list = expectOutcome(ask('ordlista'), 'list')
  const kindsOn = (page: number): string[] => present(list, { page }).actions.map(({ kind }) => kind)
  const last = Math.ceil(list.items.length / PAGE_SIZE)
  expect(kindsOn(1)).toEqual(['more', 'share'])
  expect(kindsOn(2)).toEqual(['more', 'previous', 'share'])
  expect(kindsOn(last)).toEqual(['previous', 'share'])
  const [more] = present(list, { page: 1 }).actions
  expect(more?.target).toEqual({ to: 'list', list: 'glossary', page: 2, document: 'promemoria-2020' })
  expect(more && open(more.target, 'en')?.outcome).toBe('list')
})

test('its actions open the same list when a document has been added', async () => {
  const { core: both } = await twoDocuments()
  const library = createCore(createCatalogue([both.catalogue.document(LIBRARY_ID)]))
  const before = expectOutcome(library.ask('förslag'), 'list')
  const share = library.present(before, 'short').actions.find(({ kind }) => kind === 'share')
  const after = share && both.open(share.target, 'sv')
  expect(after && expectOutcome(after, 'list').items).toEqual(before.items)
})

test('a page that does not exist is the nearest that does', () => {
  const list = expectOutcome(ask('ordlista'), 'list')
  const last = Math.ceil(list.items.length / PAGE_SIZE)
  for (const [page, meant] of [
    [0, 1],
    [-3, 1],
    [999, last],
    [Infinity, last],
  ] as const) {
    expect.soft(present(list, { page }).blocks, String(page)).toEqual(present(list, { page: meant }).blocks)
  }
})

test('a list that only its question names has no action that would open it', () => {
  for (const question of ['sida 16', 'förslag om forskning', 'jämför förslag 2 och 3'])
    expect.soft(present(ask(question), 'short').actions, question).toEqual([])
})

test('within a sentence a role is no name, but the council has one', () => {
  expect(plainOf('vad berör rådet?')).toContain('Det här berör Nationella vårdkompetensrådet')
  expect(plainOf('vad berör oss i kommunen')).toContain('Det här berör kommunen')
  expect(plainOf('what concerns the council?')).toContain('concerns the National Health Competence Council')
})

test('a list for a role says first what the memo says to it', () => {
  const summary = knowledge.roles.find(({ id }) => id === 'kommun')?.summary.sv ?? ''
  expect(plainOf('vad berör oss i kommunen').split('\n\n')[1]).toBe(summary)
})

test('a comparison is what each says first, and whom each concerns', () => {
  const { blocks } = present(expectOutcome(ask('jämför förslag 2 och 3'), 'list'), 'short')
  const below = blocks.slice(blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Berör') + 1)
  expect(below.map((block) => block.kind === 'item' && block.label)).toEqual([
    expect.stringMatching(/^Förslag\s2: Nationella vårdkompetensrådet, staten, /),
    expect.stringMatching(/^Förslag\s3: Nationella vårdkompetensrådet, lärosätet, /),
  ])
  for (const id of ['forslag-2-vulf', 'forslag-3-specialistutbildningar'])
    expect(blocks).toContainEqual(expect.objectContaining({ text: catalogue.section(id).claims[0].text.sv }))
})
