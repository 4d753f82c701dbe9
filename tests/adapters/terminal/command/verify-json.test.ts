import { describe, expect, test } from 'vitest'
import { CHANGED, FOREIGN, parse, TRUE, verify } from '../verify-command.ts'

describe('--verify --json', () => {
  test('exact', async () => {
    const { code, out } = await verify(['--json', `”${TRUE.replace(' ', '\n')}”`])
    expect(code).toBe(0)
    expect(parse(out)).toMatchObject({
      outcome: 'exact',
      section: 'lan',
      title: 'Lånen har flyttat',
      pages: [5],
      file: 'memo.txt',
      tolerated: ['line-breaks'],
      changes: [],
    })
  })

  test('departs', async () => {
    const { code, out } = await verify([CHANGED, '--json'])
    expect(code).toBe(1)
    expect(parse(out).changes).toEqual([
      { kind: 'kept', text: 'Varannan kommun har en' },
      { kind: 'removed', text: 'buss' },
      { kind: 'added', text: 'vagn' },
      { kind: 'kept', text: '.' },
    ])
  })

  test('scattered: the place of the first sentence', async () => {
    const { code, out } = await verify(['--json', `${TRUE} Avtalet gäller till 2022.`])
    expect(code).toBe(1)
    expect(parse(out)).toMatchObject({ outcome: 'scattered', section: 'lan', pages: [5], changes: [] })
  })

  test('absent', async () => {
    const { code, out } = await verify(['--json'], { input: FOREIGN })
    expect(code).toBe(1)
    expect(parse(out)).toMatchObject({ outcome: 'absent', section: null, start: null, sha256: null, pages: [] })
  })
})
