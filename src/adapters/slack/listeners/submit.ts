import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { type Answer, PACKS } from '../../../core/index.ts'
import { waitIdly } from '../../shared/wait.ts'
import type { Bot } from '../bot.ts'
import { decodeCarried } from '../carried.ts'
import { keyOf } from '../conversation.ts'
import { ACK_MS } from '../limits.ts'
import { ACTIONS, VIEWS } from '../names.ts'
import type { Content } from '../render/answer.ts'
import { noticeView } from '../render/modal.ts'
import { searchView } from '../render/search.ts'
import type { SearchMemory } from '../search.ts'
import { callSlack } from '../send/call.ts'
import { describe, type Failure, failureOf } from '../send/failure.ts'
import { HOUSE_LANGUAGE, sentenceOf, SLACK_WORDING } from '../wording/index.ts'
import { NO_PREVIEWS, post, sendContent, tell } from './reply.ts'
import { readSearch } from './search-fields.ts'

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs

/** An excerpt on its way. */
interface Sending {
  readonly answer: Answer
  /** Shown with it, where nobody there has seen it. */
  readonly question?: string | undefined
  /** The thread to answer in; without one it goes to the chosen conversation. */
  readonly to?: SearchMemory['to']
  /** The field that a complaint is shown at. */
  readonly field: string
}

/** Sending may take this long before the modal says that it is under way; the rest of the time is for the way back. */
const SENDING_MS = ACK_MS / 2

/** The person presses Send: the chosen excerpt goes out and the modal closes, or says in its field what to do. */
export const onSubmit =
  (bot: Bot) =>
  async (submission: Submission): Promise<void> => {
    switch (submission.view.callback_id) {
      case VIEWS.search:
        return submitSearch(bot, submission)
      case VIEWS.share:
        return submitShare(bot, submission)
      default:
        return submission.ack()
    }
  }

async function submitSearch(bot: Bot, submission: Submission): Promise<void> {
  const { ack, view } = submission
  const search = readSearch(bot, view)
  if (!search) return ack()
  const language = search.answer?.language ?? HOUSE_LANGUAGE
  const { askFirst } = SLACK_WORDING[language].search
  const field = ACTIONS.question
  if (search.question === '') return complain(submission, field, askFirst)
  // Nobody sends an excerpt for a question or a document that has changed since: the new one is looked at first.
  if (search.isChanged) return ack({ response_action: 'update', view: searchView(bot, search.to, search) })
  if (search.offered.length === 0) return complain(submission, field, askFirst)
  if (!search.chosen) return complain(submission, field, PACKS[language].messages.actions.chooseExcerpt)
  const question = search.to ? undefined : search.question
  await send(bot, submission, { answer: search.chosen.answer, question, to: search.to, field })
}

async function submitShare(bot: Bot, submission: Submission): Promise<void> {
  const carried = decodeCarried(submission.view.private_metadata)
  const answer = carried && bot.core.open(carried.action.target, carried.action.language)
  if (!answer) return submission.ack()
  await send(bot, submission, { answer, question: carried.question, field: ACTIONS.conversation })
}

const complain = ({ ack }: Submission, field: string, text: string): Promise<void> =>
  ack({ response_action: 'errors', errors: { [field]: text } })

async function send(bot: Bot, submission: Submission, sending: Sending): Promise<void> {
  const delivery = deliver(bot, submission, sending)
  const outcome = await Promise.race([delivery, waitIdly(SENDING_MS).then(() => 'late' as const)])
  if (outcome === 'late') return sendLate(bot, submission, sending, delivery)
  if (outcome === undefined) return submission.ack()
  await complain(submission, sending.field, sentenceOf(outcome, sending.answer.language))
}

/** @returns nothing when it is out, else what went wrong; never throws */
async function deliver(bot: Bot, submission: Submission, sending: Sending): Promise<Failure | undefined> {
  const { body, client, respond } = submission
  const { answer, question, to } = sending
  const content = bot.renderer.shared(answer, { user: body.user.id, ...(question !== undefined && { question }) })
  try {
    if (to) await postInThread(bot, client, to, content)
    else await sendContent(bot, content, (said) => respond({ response_type: 'in_channel', ...said, ...NO_PREVIEWS }))
    if (to) await bot.conversations.show(keyOf({ channel: to.c, thread: to.t }), answer)
    bot.log.info({ answer: answer.id, by: to ? 'message shortcut' : 'modal' }, 'Sent an excerpt')
    return undefined
  } catch (error) {
    bot.log.warn({ ...describe(error), doing: 'submit' }, 'An excerpt was not sent')
    return failureOf(error, to?.c)
  }
}

/** Where the bot is no member, the shortcut's own `response_url` may reach the thread. @throws what the bot was told first */
async function postInThread(
  bot: Bot,
  client: Submission['client'],
  { c: channel, t: thread, r: url }: NonNullable<SearchMemory['to']>,
  content: Content,
): Promise<void> {
  try {
    await post(bot, client, { channel, thread }, content)
  } catch (error) {
    const { problem } = failureOf(error, channel)
    if (url === undefined || (problem !== 'notInChannel' && problem !== 'unreachable')) throw error
    const how = { response_type: 'in_channel' as const, replace_original: false, thread_ts: thread, ...NO_PREVIEWS }
    try {
      await sendContent(bot, content, (said) => bot.respondTo(url, { ...how, ...said }))
    } catch (second) {
      bot.log.info(describe(second), 'A shortcut’s response_url did not reach the thread')
      throw error
    }
  }
}

/** Slack must have its answer now: the modal says that the excerpt is on its way, and later how it went. */
async function sendLate(
  bot: Bot,
  submission: Submission,
  { answer: { language }, to }: Sending,
  delivery: Promise<Failure | undefined>,
): Promise<void> {
  const { ack, client, view } = submission
  const words = SLACK_WORDING[language]
  const said = (text: string) => noticeView(words.reading.title, text, language)
  await ack({ response_action: 'update', view: said(words.search.sending) })
  const failure = await delivery
  const text = failure === undefined ? words.search.sent : sentenceOf(failure, language)
  try {
    await callSlack(() => client.views.update({ view_id: view.id, view: said(text) }), bot.wait)
  } catch (error) {
    bot.log.info(describe(error), 'A modal could not say how sending went')
    if (failure !== undefined) await tell(bot, text, { ...waysOf(submission, to), language })
  }
}

/** Where the excerpt was to go; else, between the bot and the person. */
const waysOf = ({ client, body, respond }: Submission, to: Sending['to']) => ({
  client,
  user: body.user.id,
  ...(to ? { address: { channel: to.c, thread: to.t } } : { respond }),
  directly: true,
})
