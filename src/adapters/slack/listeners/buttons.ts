import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt'
import { z } from 'zod'
import type { Bot } from '../bot.ts'
import { ACTIONS, actionOf } from '../names.ts'
import { tidyTyped } from '../question.ts'
import type { View } from '../render/blocks.ts'
import { render, type Shown } from '../render/index.ts'
import { fullView, sourcesView } from '../render/modal.ts'
import { withRetries } from '../send/retry.ts'
import { readTarget, toQuestion } from '../target.ts'
import { HOUSE_LANGUAGE } from '../wording/index.ts'
import { NO_PREVIEWS, failed, tell } from './reply.ts'
import { placeOf, type Place, surfaceIn } from './place.ts'
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

/** What each button, menu and field does, after it is acknowledged. */
const HANDLE: Readonly<Record<string, (bot: Bot, press: Press) => Promise<void>>> = {
  [ACTIONS.share]: withShown((bot, press, shown) => share(bot, press, shown)),
  [ACTIONS.full]: withShown((bot, press, shown) => openView(bot, press, fullView(shown))),
  [ACTIONS.read]: withShown((bot, press, shown) => openView(bot, press, fullView(shown))),
  [ACTIONS.sources]: withShown((bot, press, shown) => openView(bot, press, sourcesView(shown))),
  [ACTIONS.turn]: withShown(turn),
  [ACTIONS.homeSearch]: withShown((bot, press, shown) => openView(bot, press, fullView(shown))),
  [ACTIONS.question]: searchAgain,
  [ACTIONS.choice]: searchAgain,
}

/** Acknowledges every action at once; one that nobody here knows is left at that. */
export const onAction =
  (bot: Bot) =>
  async (press: Press): Promise<void> => {
    await press.ack()
    const action = actionOf(press.action.action_id)
    const handle = Object.hasOwn(HANDLE, action) ? HANDLE[action] : undefined
    if (!handle) {
      bot.log.debug({ action: 'unknown' }, 'An action that nobody handles')
      return
    }
    await handle(bot, press)
    bot.log.info({ action }, 'Handled an action')
  }

/** Finds what the button leads to, checks it, and tells the person where it leads nowhere. */
function withShown(handle: (bot: Bot, press: Press, shown: Shown) => Promise<void>) {
  return async (bot: Bot, press: Press): Promise<void> => {
    const target = targetOf(press.action)
    const shown = target && bot.showing.at(target, surfaceIn(placeOf(press.body)))
    if (!shown) return tell(bot, 'gone', { ...waysOf(press), language: HOUSE_LANGUAGE })
    try {
      await handle(bot, press, shown)
    } catch (error) {
      await failed(bot, error, actionOf(press.action.action_id), { ...waysOf(press), language: shown.answer.language })
    }
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

/** Another answer in the place of this one; a message that all see is left as it is, and a modal opens. */
async function turn(bot: Bot, press: Press, shown: Shown): Promise<void> {
  const place = placeOf(press.body)
  if (place.in !== 'private') return openView(bot, press, fullView(shown), 'replace')
  const { blocks, text } = render(shown)
  await withRetries(() => press.respond({ replace_original: true, blocks, text, ...NO_PREVIEWS }), bot.wait)
}

/** Opens a modal, or in a modal puts the view on top of the one that is open, or in its place. */
async function openView(bot: Bot, press: Press, view: View, how: 'onTop' | 'replace' = 'onTop'): Promise<void> {
  await withRetries(() => show(press, placeOf(press.body), view, how), bot.wait, VIEW_ATTEMPTS)
}

/** The person's click allows a view for three seconds: there is time for one more attempt. */
const VIEW_ATTEMPTS = 2

function show({ client, body }: Press, place: Place, view: View, how: 'onTop' | 'replace'): Promise<unknown> {
  if (place.in !== 'modal') return client.views.open({ trigger_id: body.trigger_id, view })
  if (how === 'onTop' && place.canPush) return client.views.push({ trigger_id: body.trigger_id, view })
  return client.views.update({ view_id: place.id, hash: place.hash, view })
}
