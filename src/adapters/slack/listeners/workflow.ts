import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt'
import { z } from 'zod'
import { pagesText } from '../../../core/index.ts'
import type { Bot } from '../bot.ts'
import { tidyQuestion } from '../question.ts'
import { describe } from '../send/failure.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'

const inputsForm = z.object({ question: z.string() })

/** A step of a workflow: a question in; the answer, its page and a link out. */
export const onWorkflowStep =
  (bot: Bot) =>
  async ({
    inputs,
    complete,
    fail,
  }: SlackEventMiddlewareArgs<'function_executed'> & AllMiddlewareArgs): Promise<void> => {
    const question = tidyQuestion(inputsForm.safeParse(inputs).data?.question ?? '')
    try {
      if (question === '') await fail({ error: SLACK_WORDING[HOUSE_LANGUAGE].search.askFirst })
      else await complete({ outputs: outputsFor(bot, question) })
    } catch (error) {
      bot.log.warn(describe(error), 'A workflow did not get its answer')
    }
  }

function outputsFor({ core, reader, log }: Bot, question: string): Record<string, string> {
  const answer = core.ask(question)
  const { id, outcome, language } = answer
  log.info({ answer: id, outcome, by: 'workflow' }, 'Answered')
  const found = answer.outcome === 'answer' ? answer : undefined
  return {
    answer: core.present(answer, 'short').plain,
    page: found ? pagesText(found.citation.pages, language) : '',
    link: (found && reader?.urlOf(found.section, language)) ?? '',
  }
}
