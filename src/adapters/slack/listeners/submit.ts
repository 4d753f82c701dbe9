import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import type { Answer } from '../../../core/index.ts'
import { waitIdly } from '../../shared/wait.ts'
import type { Bot } from '../bot.ts'
import { ACK_MS } from '../limits.ts'
import { ACTIONS, VIEWS } from '../names.ts'
import { noticeView } from '../render/answer.ts'
import { searchView } from '../render/search.ts'
import { callSlack } from '../send/call.ts'
import { describe, type Failure, failureOf } from '../send/failure.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'
import { NO_PREVIEWS, post, tell } from './reply.ts'
import { readSearch, type OpenSearch } from './search-fields.ts'

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs

/** Sending may take this long before the modal says that it is under way; the rest of the time is for the way back. */
const SENDING_MS = ACK_MS / 2

/** The person presses Send: the chosen excerpt goes out and the modal closes, or says in its field what to do. */
export const onSubmit =
  (bot: Bot) =>
  async (submission: Submission): Promise<void> => {
    const { ack, view } = submission
    const search = view.callback_id === VIEWS.search ? readSearch(bot, view) : undefined
    if (!search) return ack()
    const { askFirst, chooseOne } = SLACK_WORDING[search.answer?.language ?? HOUSE_LANGUAGE].search
    if (search.question === '') return complain(submission, askFirst)
    // Nobody sends an excerpt for a question that has changed since: the new one is looked at first.
    if (search.isChanged) return ack({ response_action: 'update', view: searchView(bot.renderer, search.to, search) })
    if (search.offered.length === 0) return complain(submission, askFirst)
    if (!search.chosen) return complain(submission, chooseOne)
    await send(bot, submission, search, search.chosen.answer)
  }

const complain = ({ ack }: Submission, text: string): Promise<void> =>
  ack({ response_action: 'errors', errors: { [ACTIONS.question]: text } })

async function send(bot: Bot, submission: Submission, search: OpenSearch, chosen: Answer): Promise<void> {
  const sending = deliver(bot, submission, search, chosen)
  const outcome = await Promise.race([sending, waitIdly(SENDING_MS).then(() => 'late' as const)])
  if (outcome === 'late') return sendLate(bot, submission, search, chosen, sending)
  if (outcome === undefined) return submission.ack()
  await complain(submission, SLACK_WORDING[chosen.language].problem[outcome])
}

/** @returns nothing when it is out, else what went wrong; never throws */
async function deliver(
  bot: Bot,
  { body, client, respond }: Submission,
  { to }: OpenSearch,
  chosen: Answer,
): Promise<Failure | undefined> {
  const content = bot.renderer.shared(chosen, body.user.id)
  try {
    if (to) await post(bot, client, { channel: to.c, thread: to.t }, content)
    else await callSlack(() => respond({ response_type: 'in_channel', ...content, ...NO_PREVIEWS }), bot.wait)
    bot.log.info({ answer: chosen.id, by: to ? 'message shortcut' : 'global shortcut' }, 'Sent an excerpt')
    return undefined
  } catch (error) {
    bot.log.warn({ ...describe(error), doing: 'submit' }, 'An excerpt was not sent')
    return failureOf(error)
  }
}

/** Slack must have its answer now: the modal says that the excerpt is on its way, and later how it went. */
async function sendLate(
  bot: Bot,
  submission: Submission,
  search: OpenSearch,
  { language }: Answer,
  sending: Promise<Failure | undefined>,
): Promise<void> {
  const { ack, client, view } = submission
  const words = SLACK_WORDING[language]
  const said = (text: string) => noticeView(words.reading.title, text, language)
  await ack({ response_action: 'update', view: said(words.search.sending) })
  const problem = await sending
  const text = problem === undefined ? words.search.sent : words.problem[problem]
  try {
    await callSlack(() => client.views.update({ view_id: view.id, view: said(text) }), bot.wait)
  } catch (error) {
    bot.log.info(describe(error), 'A modal could not say how sending went')
    if (problem !== undefined) await tell(bot, problem, { ...waysOf(submission, search), language })
  }
}

/** Where the excerpt was to go; else, between the bot and the person. */
const waysOf = ({ client, body, respond }: Submission, { to }: OpenSearch) => ({
  client,
  user: body.user.id,
  ...(to ? { address: { channel: to.c, thread: to.t } } : { respond }),
  directly: true,
})
