import { describe, expect, it } from 'vitest'
import { entryOf, groupUnder, labelOf, noteEntry, sectionEntry } from '../../../src/core/presentation/entries.ts'
import { refOf } from '../../../src/core/model/section.ts'
import { knowledge } from '../../fixtures/memo.ts'

describe('entries', () => {
  const proposal = knowledge.section('forslag-2-vulf')

  it('name a section by its number and title, with its pages beside it', () => {
    const entry = sectionEntry(refOf(proposal), 'sv')
    expect(labelOf(entry)).toMatch(/^Förslag 2\. .+ \(s\. 16\)$/)
    expect(entry.target).toEqual({ to: 'section', section: 'forslag-2-vulf' })
  })

  it('are told in the language of the answer', () => {
    expect(labelOf(sectionEntry(refOf(proposal), 'en'))).toMatch(/^Proposal 2\. .+ \(p\. 16\)$/)
  })

  it('leave out what is empty', () => {
    expect(entryOf({ label: 'A' })).toEqual({ kind: 'item', label: 'A' })
    expect(entryOf({ label: 'A', beside: '' })).toEqual({ kind: 'item', label: 'A' })
    expect(labelOf(entryOf({ label: 'A' }))).toBe('A')
  })

  it('name a source by its reference, without pages', () => {
    const entry = noteEntry(knowledge.section('fotnot-8'), 'sv')
    expect(entry).not.toHaveProperty('beside')
    expect(entry.label).toContain('8')
  })

  it('stand under their heading, which is left out where there are none', () => {
    const entry = entryOf({ label: 'A' })
    expect(groupUnder('H', [entry])).toEqual([{ kind: 'heading', text: 'H' }, entry])
    expect(groupUnder('H', [])).toEqual([])
  })
})
