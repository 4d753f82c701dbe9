import type { AllMiddlewareArgs, RespondFn, SlackCommandMiddlewareArgs } from '@slack/bolt'
import { memoise } from '../../shared/memoise.ts'
import { waitIdly } from '../../shared/wait.ts'
import type { Bot } from '../bot.ts'
import { sharingIn } from '../conversation.ts'
import { ACK_MS } from '../limits.ts'
import { tidyQuestion } from '../question.ts'
import { failed, NO_PREVIEWS, sendContent } from './reply.ts'

/** What a command is answered from. Bolt's types promise all of it; whoever sends the request may leave it out. */
interface Asked extends Pick<SlackCommandMiddlewareArgs, 'ack'>, Pick<AllMiddlewareArgs, 'client'> {
  readonly command: { readonly text?: string; readonly channel_id?: string; readonly channel_name?: string }
  readonly respond?: RespondFn
}

/** An answer that is not ready by then comes later, by the `response_url`; the rest of the time is for the way back. */
const ANSWER_MS = ACK_MS - 1000

/** Stands between the parts of a memoised key: a tidied question has one line. */
const BREAK = '\n'

/**
 * `/vardkompetens …`: the answer is the acknowledgement, so it needs no second request, no token and no
 * membership of the channel, and Slack shows it to the asker only.
 */
export function onCommand(bot: Bot) {
  const { core, renderer, log } = bot
  const answerTo = memoise((key) => {
    const [question = '', channel] = key.split(BREAK)
    const answer = core.ask(question)
    const sharing = { question, ...(channel !== undefined && { channel }) }
    const content = renderer.message(answer, 'short', { sharing })
    const { id, language, outcome } = answer
    const message = { response_type: 'ephemeral' as const, ...content, ...NO_PREVIEWS }
    return { message, content, language, logged: { answer: id, outcome, by: 'command' } }
  })

  function answerOf({ text = '', channel_id: id, channel_name: name }: Asked['command']) {
    const { channel } = sharingIn(id, name)
    return answerTo([tidyQuestion(text), ...(channel === undefined ? [] : [channel])].join(BREAK))
  }

  return async ({ command, ack, respond, client }: Asked): Promise<void> => {
    const began = performance.now()
    const answering = Promise.resolve().then(() => answerOf(command))
    const inTime = await Promise.race([answering, waitIdly(ANSWER_MS)])
    if (inTime && performance.now() - began < ANSWER_MS) {
      await ack(inTime.message)
      log.info(inTime.logged, 'Answered')
      return
    }
    await ack()
    const { content, language, logged } = await answering
    if (!respond) return
    const how = { response_type: 'ephemeral' as const, ...NO_PREVIEWS }
    try {
      await sendContent(bot, content, (said) => respond({ ...how, ...said }))
      log.info({ ...logged, late: true }, 'Answered')
    } catch (error) {
      await failed(bot, error, 'command', { client, respond, language })
    }
  }
}
