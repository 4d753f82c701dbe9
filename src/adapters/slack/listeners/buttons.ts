import { z } from 'zod'
import type { Language } from '../../../core/index.ts'
import { decodeAction } from '../../shared/action-codec.ts'
import type { Bot } from '../bot.ts'
import { ACTIONS, nameOf } from '../names.ts'
import { tidyTyped } from '../question.ts'
import { type Reaction, reactionTo } from '../reaction.ts'
import { callSlack, WITHIN_CLICK } from '../send/call.ts'
import { HOUSE_LANGUAGE } from '../wording/index.ts'
import { type Press, pressPlaceOf } from './press.ts'
import { failed, NO_PREVIEWS, tell } from './reply.ts'
import { searchAgain } from './search-fields.ts'
import { createShare, type Share } from './share.ts'

/** What a click carries. Bolt's types promise values where Slack sends `null`, and a forged click may lack any. */
const carrier = z.discriminatedUnion('type', [
  z.object({ type: z.literal('button'), value: z.string().optional() }),
  z.object({ type: z.literal('static_select'), selected_option: z.object({ value: z.string() }).nullish() }),
  z.object({ type: z.literal('plain_text_input'), value: z.string().nullish() }),
])

/** Acknowledges every action at once; one that nobody here knows is left at that. */
export function onAction(bot: Bot): (press: Press) => Promise<void> {
  const share = createShare(bot)
  return async (press) => {
    await press.ack()
    const name = nameOf(press.action.action_id)
    switch (name) {
      case ACTIONS.action:
      case ACTIONS.homeSearch:
        await carryOut(bot, press, share)
        break
      case ACTIONS.question:
      case ACTIONS.choice:
        await searchAgain(bot, press)
        break
      default:
        bot.log.debug({ action: 'unknown' }, 'An action that nobody handles')
        return
    }
    bot.log.info({ action: name }, 'Handled an action')
  }
}

/** What a click leads to, and in which language. */
interface Wanted {
  readonly reaction: Reaction
  readonly language: Language
}

/** Shows what a click leads to, and tells the person where it leads nowhere. */
async function carryOut(bot: Bot, press: Press, share: Share): Promise<void> {
  const wanted = wantedBy(press, bot)
  if (!wanted) return tell(bot, 'gone', { ...waysOf(press), language: HOUSE_LANGUAGE })
  const { reaction, language } = wanted
  try {
    await show(bot, press, reaction, share)
  } catch (error) {
    await failed(bot, error, reaction.shows, { ...waysOf(press), language })
  }
}

function wantedBy({ action, body }: Press, { core, renderer }: Bot): Wanted | undefined {
  const pressed = carrier.safeParse(action).data
  if (pressed?.type === 'plain_text_input') {
    const answer = core.ask(tidyTyped(pressed.value ?? ''))
    return {
      reaction: { shows: 'modal', view: renderer.modal(answer, 'short'), how: 'onTop' },
      language: answer.language,
    }
  }
  const payload = decodeAction((pressed?.type === 'button' ? pressed.value : pressed?.selected_option?.value) ?? '')
  const by = { place: pressPlaceOf(body).in, person: body.user.id }
  const reaction = payload && reactionTo(payload, by, core, renderer)
  return reaction && { reaction, language: payload.language }
}

const waysOf = ({ body, client, respond }: Press) => ({
  client,
  respond: body.response_url === undefined ? undefined : respond,
  triggerId: body.trigger_id,
})

function show(bot: Bot, press: Press, reaction: Reaction, share: Share): Promise<unknown> {
  switch (reaction.shows) {
    case 'message': {
      const message = { replace_original: true, ...reaction.content, ...NO_PREVIEWS }
      return callSlack(() => press.respond(message), bot.wait)
    }
    case 'modal':
      return callSlack(() => openView(press, reaction), bot.wait, WITHIN_CLICK)
    case 'post':
      return share(press, reaction.content)
  }
}

/** Opens a modal, or in a modal puts the view on top of the one that is open, or in its place. */
function openView({ client, body }: Press, { view, how }: Extract<Reaction, { shows: 'modal' }>): Promise<unknown> {
  const place = pressPlaceOf(body)
  if (place.in !== 'modal') return client.views.open({ trigger_id: body.trigger_id, view })
  if (how === 'onTop' && place.canPush) return client.views.push({ trigger_id: body.trigger_id, view })
  return client.views.update({ view_id: place.id, hash: place.hash, view })
}
