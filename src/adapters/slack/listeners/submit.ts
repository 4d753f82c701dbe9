import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { ACK_MS } from '../limits.ts'
import { ACTIONS, VIEWS } from '../names.ts'
import type { Shown } from '../render/index.ts'
import { progressView, searchView } from '../render/search.ts'
import { sharedMessage } from '../render/shared.ts'
import { describe, type Failure, failureOf } from '../send/failure.ts'
import { waitIdly, withRetries } from '../send/retry.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'
import { NO_PREVIEWS, post, tell } from './reply.ts'
import { find, readSearch, type Search } from './search-fields.ts'

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs

/** Sending may take this long before the modal says that it is under way; the rest of the time is for the way back. */
const SENDING_MS = ACK_MS / 2

/** The person presses Send: the chosen excerpt goes out and the modal closes, or says in its field what to do. */
export const onSubmit =
  (bot: Bot) =>
  async (submission: Submission): Promise<void> => {
    const search = submission.view.callback_id === VIEWS.search ? readSearch(bot, submission.view) : undefined
    if (!search) return submission.ack()
    const language = search.shown?.answer.language ?? HOUSE_LANGUAGE
    const { askFirst, choosePart } = SLACK_WORDING[language].search
    if (search.typed === '') return complain(submission, askFirst)
    if (search.typed !== search.memory.q) return redraw(bot, submission, search)
    if (search.offered.length === 0) return complain(submission, askFirst)
    if (!search.chosen) return complain(submission, choosePart)
    await send(bot, submission, search, search.chosen)
  }

const complain = ({ ack }: Submission, text: string): Promise<void> =>
  ack({ response_action: 'errors', errors: { [ACTIONS.question]: text } })

/** Nobody sends an excerpt for a question that has changed since: the new one is searched first. */
function redraw(bot: Bot, { ack }: Submission, { memory, typed }: Search): Promise<void> {
  return ack({ response_action: 'update', view: searchView({ ...memory, q: typed }, find(bot, typed)) })
}

async function send(bot: Bot, submission: Submission, search: Search, chosen: Shown): Promise<void> {
  const sending = deliver(bot, submission, search, chosen)
  const outcome = await Promise.race([sending, waitIdly(SENDING_MS).then(() => 'late' as const)])
  if (outcome === 'late') return sendLate(bot, submission, search, chosen, sending)
  if (outcome === undefined) return submission.ack()
  await complain(submission, SLACK_WORDING[chosen.answer.language].problem[outcome])
}

/** @returns nothing when it is out, else what went wrong; never throws */
async function deliver(
  bot: Bot,
  submission: Submission,
  { memory }: Search,
  chosen: Shown,
): Promise<Failure | undefined> {
  const { body, client, respond } = submission
  const content = sharedMessage(chosen, body.user.id)
  try {
    if (memory.to) await post(bot, client, { channel: memory.to.c, thread: memory.to.t }, content)
    else await withRetries(() => respond({ response_type: 'in_channel', ...content, ...NO_PREVIEWS }), bot.wait)
    bot.log.info(
      { answer: chosen.answer.id, by: memory.to ? 'message shortcut' : 'global shortcut' },
      'Sent an excerpt',
    )
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
  search: Search,
  { answer: { language } }: Shown,
  sending: Promise<Failure | undefined>,
): Promise<void> {
  const { ack, client, view } = submission
  const words = SLACK_WORDING[language]
  const line = (text: string) => progressView(text, words.button.close, words.reading.title)
  await ack({ response_action: 'update', view: line(words.search.sending) })
  const problem = await sending
  const text = problem === undefined ? words.search.sent : words.problem[problem]
  try {
    await withRetries(() => client.views.update({ view_id: view.id, view: line(text) }), bot.wait)
  } catch (error) {
    bot.log.info(describe(error), 'A modal could not say how sending went')
    if (problem !== undefined) await tell(bot, problem, { ...waysOf(submission, search), language })
  }
}

/** Where the excerpt was to go; else, between the bot and the person. */
const waysOf = ({ client, body, respond }: Submission, { memory }: Search) => ({
  client,
  user: body.user.id,
  ...(memory.to ? { address: { channel: memory.to.c, thread: memory.to.t } } : { respond }),
  directly: true,
})
