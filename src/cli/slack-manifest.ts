import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { manifestFor } from '../adapters/slack/manifest.ts'
import { MANIFEST_WORDING } from '../adapters/slack/wording/manifest.ts'

/* `npm run -s slack:manifest -- --address https://bot.example.se > app.json`: the manifest to create the Slack app from. */

const BASE = new URL('../../manifest/slack/manifest.json', import.meta.url)

const options = z.object({
  address: z.string().optional(),
  many: z.boolean().default(false),
  step: z.boolean().default(false),
  followUps: z.boolean().default(false),
})

const { address, many, step, followUps } = options.parse(
  new Command('slack:manifest')
    .option('--address <url>', 'where Slack reaches the bot (https://…); without it by Socket Mode', toAddress)
    .option('--many', 'many workspaces install the app by OAuth')
    .option('--step', `with the step "${MANIFEST_WORDING.step}" for workflows (paid plans)`)
    .option('--follow-ups', 'follow-ups in threads are answered without a mention (set SLACK_FOLLOW_UPS=1 too)')
    .parse()
    .opts(),
)

if (many && address === undefined) {
  console.error('--many needs --address: Slack sends people back there.')
  process.exitCode = 2
} else {
  const base: unknown = JSON.parse(readFileSync(BASE, 'utf8'))
  const manifest = manifestFor(base, {
    ...(address !== undefined && { address }),
    isForMany: many,
    hasStep: step,
    hasFollowUps: followUps,
  })
  console.log(JSON.stringify(manifest, null, 2))
}

function toAddress(value: string): string {
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:')
    throw new InvalidArgumentError('Slack reaches only addresses that begin with https://.')
  return value.replace(/\/+$/, '')
}
