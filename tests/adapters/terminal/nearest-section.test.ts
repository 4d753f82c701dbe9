import { expect, test } from 'vitest'
import { nearestSection } from '../../../src/adapters/terminal/nearest-section.ts'
import { core } from '../../fixtures/memo.ts'

const { catalogue } = core
const [memo] = catalogue.documents

test.each([
  ['lärdom 7', 'lardom-7-digitalt'],
  ['LÄRDOM-7', 'lardom-7-digitalt'],
  ['lardom7', 'lardom-7-digitalt'],
  ['lerdom 7', 'lardom-7-digitalt'],
  ['lardom-7-digital', 'lardom-7-digitalt'],
  ['förslag-2', 'forslag-2-vulf'],
  ['förslag-2-vulf', 'forslag-2-vulf'],
  ['proposal 10', memo.numbered('proposal', 10)?.id],
  ['fotnot 13', 'fotnot-13'],
  ['utmaning_3', memo.numbered('challenge', 3)?.id],
  ['slutor', 'slutord'],
  ['slutrod', 'slutord'],
  ['förord', 'forord'],
  ['Sammanfattningen', 'sammanfattning'],
  ['om radet', 'om-radet'],
])('“%s” is close to %s', (typed, id) => {
  expect(nearestSection(typed, catalogue)).toBe(id)
})

test.each(['nonsense', '', 's', 'f', 'lardom-77', 'lärdom 0', 'fotnot-19', 'lardom', 'kapitel 7', '7', 'åäö', '-'])(
  '“%s” is close to none',
  (typed) => {
    expect(nearestSection(typed, catalogue)).toBeUndefined()
  },
)
