import { pino } from 'pino'
import { expect, test } from 'vitest'
import { mcpChannel } from '../../src/channels/mcp.ts'
import { readConfig } from '../../src/config.ts'
import { createMemoryStore } from '../../src/store/index.ts'
import { WITHOUT_FILE } from '../contracts/every-answer.ts'

const around = { core: WITHOUT_FILE, store: createMemoryStore(), log: pino({ level: 'silent' }) }

test.each([
  ['nothing', {}, 'Set MCP=1 to let assistants ask at /mcp.'],
  ['MCP=0', { MCP: '0' }, 'Set MCP=1 to let assistants ask at /mcp.'],
  ['MCP=1', { MCP: '1' }, undefined],
])('with %s', (_, variables, missing) => {
  expect(mcpChannel(readConfig(variables), around)).toMatchObject({ id: 'mcp', name: 'MCP', missing })
})

test('opens the adapter of its name', async () => {
  expect(await mcpChannel(readConfig({ MCP: '1' }), around).open()).toMatchObject({ name: 'mcp' })
})
