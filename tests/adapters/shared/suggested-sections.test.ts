import { expect, test } from 'vitest'
import { suggestedSections } from '../../../src/adapters/shared/suggested-sections.ts'
import { core } from '../../fixtures/memo.ts'

test('what may be asked next belongs to the answer, is near a no, and is nothing after a help', () => {
  const [found, refused] = [core.ask('vad föreslår rådet om VFU?'), core.ask('vilka sjukhus hade flest patienter?')]
  expect(suggestedSections(found).map(({ id }) => id)).toEqual(
    found.outcome === 'answer' ? [...found.alternatives, ...found.next].map(({ id }) => id) : 'no answer',
  )
  expect(suggestedSections(refused)).toEqual(refused.outcome === 'none' ? refused.nearest : 'no refusal')
  expect(suggestedSections(refused)).not.toEqual([])
  expect(suggestedSections(core.ask('hjälp'))).toEqual([])
})
