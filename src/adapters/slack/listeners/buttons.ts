import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt'
import { z } from 'zod'
import type { Bot } from '../bot.ts'
import { ACTIONS, actionOf } from '../names.ts'
import { tidyTyped } from '../question.ts'
import { type Reaction, reactionOf, type ReactTo } from '../reaction.ts'
import type { Shown } from '../render/index.ts'
import { withRetries } from '../send/retry.ts'
import { readTarget, toQuestion } from '../target.ts'
import { HOUSE_LANGUAGE } from '../wording/index.ts'
import { NO_PREVIEWS, failed, tell } from './reply.ts'
import { placeOf, surfaceIn } from './place.ts'
import { searchAgain } from './search-fields.ts'
import { share } from './share.ts'

type Given = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs

/** A click. Bolt's types promise a `response_url`, which a click in a view lacks. */
export interface Press extends Pick<Given, 'ack' | 'action' | 'client' | 'respond'> {
  readonly body: Omit<BlockAction, 'response_url'> & { readonly response_url?: string }
}

/** What carries a target. Bolt's types promise values where Slack sends `null`, and a forged click may lack any. */
const carrier = z.discriminatedUnion('type', [
  z.object({ type: z.literal('button'), value: z.string().optional() }),
  z.object({ type: z.literal('static_select'), selected_option: z.object({ value: z.string() }).nullish() }),
  z.object({ type: z.literal('plain_text_input'), value: z.string().nullish() }),
])

/** The fields of the search modal, which is drawn anew. */
const SEARCH_FIELDS: readonly string[] = [ACTIONS.question, ACTIONS.choice]

/** Acknowledges every action at once; one that nobody here knows is left at that. */
export const onAction =
  (bot: Bot) =>
  async (press: Press): Promise<void> => {
    await press.ack()
    const action = actionOf(press.action.action_id)
    const react = reactionOf(action)
    if (react) await carryOut(bot, press, react)
    else if (SEARCH_FIELDS.includes(action)) await searchAgain(bot, press)
    else {
      bot.log.debug({ action: 'unknown' }, 'An action that nobody handles')
      return
    }
    bot.log.info({ action }, 'Handled an action')
  }

/** Finds what the button leads to and shows it, and tells the person where it leads nowhere. */
async function carryOut(bot: Bot, press: Press, react: ReactTo): Promise<void> {
  const target = targetOf(press.action)
  const place = placeOf(press.body)
  const shown = target && bot.showing.at(target, surfaceIn(place))
  if (!shown) return tell(bot, 'gone', { ...waysOf(press), language: HOUSE_LANGUAGE })
  try {
    await show(bot, press, shown, react(shown, { place: place.in, person: press.body.user.id }))
  } catch (error) {
    await failed(bot, error, actionOf(press.action.action_id), { ...waysOf(press), language: shown.answer.language })
  }
}

function targetOf(action: unknown) {
  const pressed = carrier.safeParse(action).data
  switch (pressed?.type) {
    case 'button':
      return readTarget(pressed.value)
    case 'static_select':
      return readTarget(pressed.selected_option?.value)
    case 'plain_text_input':
      return toQuestion(tidyTyped(pressed.value ?? ''))
    case undefined:
      return undefined
  }
}

const waysOf = ({ body, client, respond }: Press) => ({
  client,
  respond: body.response_url === undefined ? undefined : respond,
  triggerId: body.trigger_id,
})

function show(bot: Bot, press: Press, shown: Shown, reaction: Reaction): Promise<unknown> {
  switch (reaction.shows) {
    case 'message': {
      const message = { replace_original: true, ...reaction.content, ...NO_PREVIEWS }
      return withRetries(() => press.respond(message), bot.wait)
    }
    case 'view':
      return withRetries(() => openView(press, reaction), bot.wait, VIEW_ATTEMPTS)
    case 'post':
      return share(bot, press, shown, reaction.content)
  }
}

/** The person's click allows a view for three seconds: there is time for one more attempt. */
const VIEW_ATTEMPTS = 2

/** Opens a modal, or in a modal puts the view on top of the one that is open, or in its place. */
function openView({ client, body }: Press, { view, how }: Extract<Reaction, { shows: 'view' }>): Promise<unknown> {
  const place = placeOf(body)
  if (place.in !== 'modal') return client.views.open({ trigger_id: body.trigger_id, view })
  if (how === 'onTop' && place.canPush) return client.views.push({ trigger_id: body.trigger_id, view })
  return client.views.update({ view_id: place.id, hash: place.hash, view })
}
