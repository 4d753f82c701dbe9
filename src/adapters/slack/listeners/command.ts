import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { tidyQuestion } from '../question.ts'
import { render } from '../render/index.ts'
import { NO_PREVIEWS } from './reply.ts'

/**
 * `/vardkompetens …`: the answer stands in the acknowledgement itself, so it needs no second request, no token and no
 * membership of the channel, and Slack shows it to the asker only.
 */
export const onCommand =
  (bot: Bot) =>
  async ({ command, ack }: SlackCommandMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const shown = bot.showing.ask(tidyQuestion(command.text ?? ''), 'private')
    const { blocks, text } = render(shown)
    await ack({ response_type: 'ephemeral', blocks, text, ...NO_PREVIEWS })
    bot.log.info({ answer: shown.answer.id, outcome: shown.answer.outcome, by: 'command' }, 'Answered')
  }
