import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { SECTION_KINDS, type Section } from '../../../src/core/index.ts'
import { loadCatalogue } from '../../../src/knowledge/index.ts'
import { REAL } from '../../fixtures/knowledge-folder.ts'

/*
 * The ids, kinds, numbers, pages and links of the memo's sections are a contract: links, commands and question files
 * name them. The committed copy has no prose; the client's outline, where it is at hand, must say the same.
 */

const OUTLINE = '../shared/memo/outline.json'
const COMMITTED = 'tests/fixtures/outline-ids.json'

const items = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(SECTION_KINDS),
    number: z.number().optional(),
    pages: z.array(z.number()),
    parent: z.string().optional(),
    footnotes: z.array(z.number()).default([]),
    proposals: z.array(z.string()).default([]),
  }),
)
const outline = z.object({
  items: z.array(
    z.object({ id: z.string(), kind: z.string(), title: z.string(), reference: z.string().optional() }).loose(),
  ),
})

const catalogue = loadCatalogue(REAL)
const contract = items.parse(JSON.parse(readFileSync(COMMITTED, 'utf8')))

describe('the committed outline', () => {
  test('has 51 sections', () => {
    expect(contract).toHaveLength(51)
  })

  test('names the sections in reading order', () => {
    expect(catalogue.sections.map(({ id }) => id)).toEqual(contract.map(({ id }) => id))
  })

  test('has their kinds, numbers, pages and links', () => {
    for (const item of contract) expect.soft(linksOf(catalogue.section(item.id)), item.id).toEqual(item)
  })
})

describe.skipIf(!existsSync(OUTLINE))(`${OUTLINE} (skipped where the client's folder is not at hand)`, () => {
  const read = (): unknown => JSON.parse(readFileSync(OUTLINE, 'utf8'))

  test('is what was committed', () => {
    expect(items.parse(z.object({ items: z.unknown() }).parse(read()).items)).toEqual(contract)
  })

  test('gives the titles', () => {
    for (const { id, title } of outline.parse(read()).items) expect.soft(catalogue.section(id).title.sv).toBe(title)
  })

  test('gives the references', () => {
    for (const { id, reference } of outline.parse(read()).items) {
      if (reference !== undefined) expect.soft(catalogue.section(id).reference, id).toBe(reference)
    }
  })
})

/** What the outline says of a section; a link back or none at all stays out, as it does there. */
function linksOf({ id, kind, number, pages, parent, footnotes, proposals }: Section): z.infer<typeof items>[number] {
  return {
    id,
    kind,
    ...(number !== undefined && { number }),
    pages: [...pages],
    ...(parent !== undefined && { parent }),
    footnotes: [...footnotes],
    proposals: [...proposals],
  }
}
