import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, types } from '@slack/bolt'
import { languageAt } from '../../shared/reader-links.ts'
import type { Bot } from '../bot.ts'
import { callSlack } from '../send/call.ts'
import { describe } from '../send/failure.ts'

type Shared = SlackEventMiddlewareArgs<'link_shared'> & AllMiddlewareArgs

/** Links to the reader's pages in what people write: each shows what its section says. */
export const onLinks =
  (bot: Bot) =>
  async ({ event, client }: Shared): Promise<void> => {
    const unfurls = Object.fromEntries(event.links.flatMap(({ url }) => unfurlOf(bot, url)))
    if (Object.keys(unfurls).length === 0) return
    try {
      await callSlack(() => client.chat.unfurl({ ...messageOf(event), unfurls }), bot.wait)
    } catch (error) {
      bot.log.info(describe(error), 'A link was not unfurled')
    }
  }

/** A message that is still being written has no channel: Slack names it, and every other, by an id of its own. */
const messageOf = ({ channel, message_ts: ts, unfurl_id: id, source }: Shared['event']) =>
  id !== undefined && (source === 'composer' || source === 'conversations_history')
    ? ({ unfurl_id: id, source } as const)
    : { channel, ts }

function unfurlOf({ core, reader, renderer }: Bot, url: string): [string, { blocks: types.KnownBlock[] }][] {
  const section = reader?.sectionAt(url)
  const answer = section === undefined ? undefined : core.open({ to: 'section', section }, languageAt(url))
  return answer ? [[url, { blocks: renderer.said(answer) }]] : []
}
