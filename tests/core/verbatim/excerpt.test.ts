import { describe, expect, it } from 'vitest'
import { verbatimOf } from '../../../src/core/index.ts'
import { catalogue } from '../../fixtures/memo.ts'
import { SECTIONS } from '../../fixtures/synthetic-originals.ts'

const whole = 10_000
const withNotes = SECTIONS.filter(({ original }) => original?.paragraphs.some(({ markers }) => markers.length > 0))

describe('a part’s own words', () => {
  it('are all there, with footnote markers in brackets', () => {
    for (const section of withNotes) {
      const own = verbatimOf(section, whole)
      const unmarked = own?.paragraphs.map(({ text }) => text.replace(/\[\d+\]/g, ''))
      expect(unmarked).toEqual(section.original?.paragraphs.map(({ text }) => text))
      expect(own?.footnotes).not.toEqual([])
      for (const number of own?.footnotes ?? []) expect(JSON.stringify(own)).toContain(`[${number}]`)
      expect(own?.cut).toBe(false)
    }
    expect(withNotes.length).toBeGreaterThan(0)
  })

  it('are cut at a sentence to their room, with the pages of what is left', () => {
    for (const section of SECTIONS) {
      for (const most of [100, 200, 300]) {
        const own = verbatimOf(section, most)
        const length = own?.paragraphs.reduce((sum, { text }) => sum + text.replace(/\[\d+\]/g, '').length, 0) ?? 0
        expect(length).toBeLessThanOrEqual(most)
        if (own?.cut) expect(length).toBeLessThan(JSON.stringify(verbatimOf(section, whole)?.paragraphs).length)
        expect(verbatimOf(section, whole)?.pages).toEqual(expect.arrayContaining([...(own?.pages ?? [])]))
      }
    }
  })

  it('are not there without the file', () => {
    expect(catalogue.sections.map((section) => verbatimOf(section, whole)).filter(Boolean)).toEqual([])
  })
})
