import type { SlackCommandMiddlewareArgs } from '@slack/bolt'
import { memoise } from '../../shared/memoise.ts'
import type { Bot } from '../bot.ts'
import { tidyQuestion } from '../question.ts'
import { NO_PREVIEWS } from './reply.ts'

/** What a command is answered from. Bolt's types promise a text; whoever sends the request may leave it out. */
interface Asked extends Pick<SlackCommandMiddlewareArgs, 'ack'> {
  readonly command: { readonly text?: string }
}

/**
 * `/vardkompetens …`: the answer is the acknowledgement, so it needs no second request, no token and no
 * membership of the channel, and Slack shows it to the asker only.
 */
export function onCommand({ core, renderer, log }: Bot) {
  const answerTo = memoise((question) => {
    const answer = core.ask(question)
    const message = { response_type: 'ephemeral' as const, ...renderer.message(answer, 'short', true), ...NO_PREVIEWS }
    return { message, logged: { answer: answer.id, outcome: answer.outcome, by: 'command' } }
  })
  return async ({ command, ack }: Asked): Promise<void> => {
    const { message, logged } = answerTo(tidyQuestion(command.text ?? ''))
    await ack(message)
    log.info(logged, 'Answered')
  }
}
