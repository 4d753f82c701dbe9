import { pino } from 'pino'
import { expect, test } from 'vitest'
import { teamsChannel } from '../../src/channels/teams.ts'
import { readConfig } from '../../src/config.ts'
import { createMemoryStore } from '../../src/store/index.ts'
import { WITHOUT_FILE as core } from '../contracts/every-answer.ts'

const around = { core, store: createMemoryStore(), log: pino({ level: 'silent' }), reader: undefined }

test.each([
  ['nothing', {}, false],
  ['TEAMS_LOCAL', { TEAMS_LOCAL: '1' }, true],
])('with %s', (_, variables, isOn) => {
  expect(teamsChannel(readConfig(variables), around).missing === undefined).toBe(isOn)
})

test('half a configuration is an error that names what is missing', async () => {
  const channel = teamsChannel(readConfig({ TEAMS_APP_PASSWORD: 'x' }), around)
  await expect(async () => channel.open()).rejects.toThrow(/TEAMS_APP_ID and TEAMS_TENANT_ID/)
})
