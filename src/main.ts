import { openChannels, serve } from './channels/channel.ts'
import { createReader } from './channels/reader.ts'
import { slackChannel } from './channels/slack.ts'
import { teamsChannel } from './channels/teams.ts'
import { webChannel } from './channels/web.ts'
import { readConfig } from './config.ts'
import { createLog } from './log.ts'
import { openKnowledge, run } from './start-up.ts'

/* `npm start`: the bot in every channel that is on. */

await run(async () => {
  const config = readConfig()
  const log = createLog(config)
  const around = { ...(await openKnowledge(config)), log, reader: createReader(config) }
  const adapters = await openChannels(
    [slackChannel(config, around), teamsChannel(config, around), webChannel(config, around)],
    console.error,
  )
  await serve(config, adapters, console.error)
})
