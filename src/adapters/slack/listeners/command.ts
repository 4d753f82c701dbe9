import type { SlackCommandMiddlewareArgs } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { tidyQuestion } from '../question.ts'
import { remember } from '../../../core/index.ts'
import { render } from '../render/index.ts'
import { NO_PREVIEWS } from './reply.ts'

/** What a command is answered from. Bolt's types promise a text; whoever sends the request may leave it out. */
interface Asked extends Pick<SlackCommandMiddlewareArgs, 'ack'> {
  readonly command: { readonly text?: string }
}

/**
 * `/vardkompetens …`: the answer stands in the acknowledgement itself, so it needs no second request, no token and no
 * membership of the channel, and Slack shows it to the asker only.
 */
export function onCommand({ showing, log }: Bot) {
  const answerTo = remember((question) => {
    const shown = showing.ask(question, 'private')
    const message = { response_type: 'ephemeral' as const, ...render(shown), ...NO_PREVIEWS }
    return { message, logged: { answer: shown.answer.id, outcome: shown.answer.outcome, by: 'command' } }
  })
  return async ({ command, ack }: Asked): Promise<void> => {
    const { message, logged } = answerTo(tidyQuestion(command.text ?? ''))
    await ack(message)
    log.info(logged, 'Answered')
  }
}
