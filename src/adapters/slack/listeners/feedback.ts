import type { Bot } from '../bot.ts'
import { feedbackCounter } from '../carried.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'
import { type Press, waysOfPress } from './press.ts'
import { tell } from './reply.ts'

/** Counts a thumb by the answer's id, once a person and message; who pressed it is not kept longer than that takes. */
export async function countThumb(bot: Bot, press: Press, value: string | undefined): Promise<void> {
  const counter = feedbackCounter(value)
  const language = HOUSE_LANGUAGE
  const ways = { ...waysOfPress(press), language }
  if (counter === undefined) return tell(bot, SLACK_WORDING[language].gone, ways)
  const once = `slack/feedback/${counter}/${press.body.user.id}`
  if (await bot.store.firsts.isFirst(once)) await bot.store.counters.add(counter)
  await tell(bot, SLACK_WORDING[language].feedback.thanks, ways)
}
