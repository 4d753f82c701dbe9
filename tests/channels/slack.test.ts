import { pino } from 'pino'
import { expect, test } from 'vitest'
import { slackChannel } from '../../src/channels/slack.ts'
import { readConfig } from '../../src/config.ts'
import { createMemoryStore } from '../../src/store/index.ts'
import { WITHOUT_FILE as core } from '../contracts/every-answer.ts'

const around = { core, store: createMemoryStore(), log: pino({ level: 'silent' }), reader: undefined }

test.each([
  ['nothing', {}, false],
  ['a bot token and an app token', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }, true],
  ['a client of its own', { SLACK_CLIENT_ID: '1.2' }, true],
  ['a bot token and a signing secret', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }, true],
])('with %s', (_, variables, isOn) => {
  expect(slackChannel(readConfig(variables), around).missing === undefined).toBe(isOn)
})

test.each([
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)'],
  [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
  [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN'],
  [
    { SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's' },
    'SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and SLACK_SIGNING_SECRET',
  ],
])('half a configuration, %j, is an error that names what is missing', async (variables, missing) => {
  const channel = slackChannel(readConfig(variables), around)
  await expect(async () => channel.open()).rejects.toMatchObject({
    lines: [`Slack needs ${missing}, or none of its settings.`],
  })
})
