import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, webApi } from '@slack/bolt'
import { chosenDocument } from '../../shared/chosen-document.ts'
import type { Bot } from '../bot.ts'
import { type HomeChoice, homeChoiceIn, homeView } from '../render/home.ts'
import { describe } from '../send/failure.ts'
import { sendView } from './reply.ts'

/** Draws the Home tab when someone opens it, as they left it. */
export const onHomeOpened =
  (bot: Bot) =>
  async ({ event, client }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs): Promise<void> => {
    if (event.tab !== 'messages') await drawHome(bot, client, event.user, homeChoiceIn(event.view?.private_metadata))
  }

export async function drawHome(
  bot: Bot,
  client: webApi.WebClient,
  user: string,
  { language, document }: HomeChoice,
): Promise<void> {
  const drawn = homeView(bot.core, { language, document: chosenDocument(bot.core.catalogue, document) }, bot.reader)
  try {
    await sendView(bot, drawn, (view) => client.views.publish({ user_id: user, view }))
  } catch (error) {
    bot.log.warn(describe(error), 'The Home tab was not drawn')
  }
}
