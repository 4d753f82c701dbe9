import { expect, test } from 'vitest'
import { sectionsNear } from '../../../../src/core/answering/in-context/near-sections.ts'
import { localId } from '../../../../src/core/index.ts'
import { knowledge } from '../../../fixtures/memo.ts'

const near = (id: string): string[] =>
  [...sectionsNear(knowledge.section(id), knowledge)].map((section) => localId(section.id))

test('a lesson has its proposals and footnotes by it, and not other lessons', () => {
  expect(near('lardom-7-digitalt')).toEqual(
    expect.arrayContaining(['lardom-7-digitalt', 'forslag-4-e-halsa', 'forslag-5-e-larande', 'fotnot-5']),
  )
  expect(near('lardom-7-digitalt')).not.toContain('lardom-6-teamarbete')
})

test('a footnote has what it is set at', () => {
  expect(near('fotnot-5')).toContain('lardom-7-digitalt')
})

test('the foreword and the letter stand by each other', () => {
  expect(near('forord')).toContain('missiv')
})
