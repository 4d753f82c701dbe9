import { describe, expect, test } from 'vitest'
import { connectionsIn } from '../../../src/adapters/web/trace/connections.ts'
import { layOut, lineLayout, WIDE } from '../../../src/adapters/web/trace/layout.ts'
import { core } from './support/open-web.ts'

const [memo] = core.catalogue.documents
const connections = connectionsIn(memo)

describe('the picture', () => {
  describe.each([WIDE, { ...WIDE, characters: 0 }])('$characters characters a line', (measures) => {
    const picture = layOut(connections, ({ title }) => title.sv, measures)

    test('has every lesson, challenge and proposal once, within its frame', () => {
      const drawn = picture.boxes.map(({ section }) => section.id)
      const kinds = ['lesson', 'challenge', 'proposal']
      const wanted = memo.sections.filter(({ kind }) => kinds.includes(kind)).map((section) => section.id)
      expect(new Set(drawn)).toEqual(new Set([...wanted, ...drawn]))
      expect(drawn).toHaveLength(new Set(drawn).size)
      for (const { x, y, width, height } of picture.boxes) {
        expect(x + width).toBeLessThanOrEqual(picture.width)
        expect(y + height).toBeLessThanOrEqual(picture.height)
      }
    })

    test('has a line from each proposal to what it rests on', () => {
      const resting = memo.sections.filter(({ kind, parent }) => kind === 'proposal' && parent !== undefined)
      expect(picture.lines.map(({ from, to }) => [from.section.id, to.section.id]).sort()).toEqual(
        resting.map(({ id: to, parent }) => [parent, to]).sort(),
      )
    })

    test('has no box over another', () => {
      for (const [i, a] of picture.boxes.entries()) {
        for (const b of picture.boxes.slice(i + 1))
          expect(a.x !== b.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)
      }
    })

    test('has no line across another', () => {
      const ends = picture.lines.map(({ from, to }) => [from.y, to.y] as const)
      for (const [a1, a2] of ends) for (const [b1, b2] of ends) expect((a1 - b1) * (a2 - b2)).toBeGreaterThanOrEqual(0)
    })
  })
})

test('what leads nowhere is marked', () => {
  const { boxes } = layOut(connections, ({ title }) => title.sv, WIDE)
  expect(boxes.filter(({ orphan }) => orphan).map(({ section }) => section.id)).toEqual([
    'lardom-3-karnverksamhet',
    'lardom-4-bemanning',
    'lardom-5-professioner',
    'utmaning-2-patientsakerhet',
    'utmaning-3-aterhamtning',
  ])
})

test('lines break at spaces, and long words stand alone', () => {
  expect(lineLayout('ett två specialistsjuksköterskeutbildning tre', 10)).toEqual([
    'ett två',
    'specialistsjuksköterskeutbildning',
    'tre',
  ])
})
