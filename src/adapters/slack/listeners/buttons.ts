import { z } from 'zod'
import { type Language, LANGUAGES } from '../../../core/index.ts'
import type { ActionPayload } from '../../shared/action-codec.ts'
import { answeringFrom } from '../../shared/chosen-document.ts'
import type { Bot } from '../bot.ts'
import { decodeCarried } from '../carried.ts'
import { encodeConversation, keyOf, sharingIn } from '../conversation.ts'
import { ACTIONS, nameOf, VIEWS } from '../names.ts'
import { tidyTyped } from '../question.ts'
import { type HomeChoice, homeChoiceIn } from '../render/home.ts'
import { type Reaction, reactionTo } from '../reaction.ts'
import { WITHIN_CLICK } from '../send/call.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'
import { drawHome } from './home.ts'
import { countThumb } from './feedback.ts'
import { conversationOfPress, type Press, pressPlaceOf, waysOfPress } from './press.ts'
import { removeMessage } from './remove.ts'
import { failed, NO_PREVIEWS, sendContent, sendView, tell } from './reply.ts'
import { searchAgain } from './search-fields.ts'
import { createShare, type Share } from './share.ts'

/** What a click carries. Bolt's types promise values where Slack sends `null`, and a forged click may lack any. */
const carrier = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['button', 'feedback_buttons']), value: z.string().optional() }),
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
      case ACTIONS.remove:
        await removeMessage(bot, press, valueOf(press))
        break
      case ACTIONS.feedback:
        await countThumb(bot, press, valueOf(press))
        break
      case ACTIONS.homeLanguage:
      case ACTIONS.homeDocument:
        await drawHome(bot, press.client, press.body.user.id, choiceAfter(press, name))
        break
      case ACTIONS.question:
      case ACTIONS.document:
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

/** The Home tab after its language or its document was chosen. */
function choiceAfter(press: Press, name: string): HomeChoice {
  const before = homeChoiceIn(press.body.view?.private_metadata)
  const value = valueOf(press)
  if (name === ACTIONS.homeDocument) return { ...before, document: value }
  return { ...before, language: LANGUAGES.find((one) => one === value) ?? before.language }
}

/** What a click leads to, and in which language. */
interface Wanted {
  readonly reaction: Reaction
  readonly language: Language
  /** What the pressed button carries; undefined for a typed question. */
  readonly action?: ActionPayload
}

/** Shows what a click leads to, where the conversation then goes on from, and tells the person where it leads nowhere. */
async function carryOut(bot: Bot, press: Press, share: Share): Promise<void> {
  const wanted = wantedBy(press, bot)
  if (!wanted) {
    return tell(bot, SLACK_WORDING[HOUSE_LANGUAGE].gone, { ...waysOfPress(press), language: HOUSE_LANGUAGE })
  }
  const { reaction, language, action } = wanted
  try {
    await show(bot, press, reaction, share)
    if (action) await moveTo(bot, press, action)
  } catch (error) {
    await failed(bot, error, reaction.shows, { ...waysOfPress(press), language }, press.body.channel?.id)
  }
}

/** Sharing shows the others what the asker has seen already. */
async function moveTo(bot: Bot, { body }: Press, { kind, target, language }: ActionPayload): Promise<void> {
  const conversation = kind === 'share' ? undefined : conversationOfPress(body)
  if (conversation) await bot.conversations.open(keyOf(conversation), target, language)
}

function wantedBy({ action, body }: Press, { core, renderer }: Bot): Wanted | undefined {
  const pressed = carrier.safeParse(action).data
  if (pressed?.type === 'plain_text_input') {
    const { document } = homeChoiceIn(body.view?.private_metadata)
    const answer = answeringFrom(core, document).ask(tidyTyped(pressed.value ?? ''))
    return {
      reaction: { shows: 'modal', view: renderer.modal(answer, 'short'), how: 'onTop' },
      language: answer.language,
    }
  }
  const carried = decodeCarried(valueOf({ action }) ?? '')
  const sharing = sharingIn(body.channel?.id, body.channel?.name)
  const by = { place: pressPlaceOf(body).in, person: body.user.id, sharing }
  const reaction = carried && reactionTo(carried, by, core, renderer)
  return reaction && { reaction, language: carried.action.language, action: carried.action }
}

/** What the pressed button or the chosen entry carries. */
function valueOf({ action }: Pick<Press, 'action'>): string | undefined {
  const pressed = carrier.safeParse(action).data
  return (pressed?.type === 'static_select' ? pressed.selected_option?.value : pressed?.value) ?? undefined
}

function show(bot: Bot, press: Press, reaction: Reaction, share: Share): Promise<unknown> {
  switch (reaction.shows) {
    case 'message': {
      const how = { replace_original: true, ...NO_PREVIEWS }
      return sendContent(bot, reaction.content, (said) => press.respond({ ...how, ...said }))
    }
    case 'modal':
      return sendView(bot, reaction.view, (view) => openView(press, { ...reaction, view }), WITHIN_CLICK)
    case 'post':
      return share(press, reaction.content)
  }
}

/** Opens a modal, or in a modal puts the view on top of the one that is open, or in its place. */
function openView(
  { client, body }: Press,
  { view: drawn, how }: Extract<Reaction, { shows: 'modal' }>,
): Promise<unknown> {
  const place = pressPlaceOf(body)
  const conversation = drawn.callback_id === VIEWS.reading ? conversationOfPress(body) : undefined
  const view = { ...drawn, ...(conversation && { private_metadata: encodeConversation(conversation) }) }
  if (place.in !== 'modal') return client.views.open({ trigger_id: body.trigger_id, view })
  if (how === 'onTop' && place.canPush) return client.views.push({ trigger_id: body.trigger_id, view })
  return client.views.update({ view_id: place.id, hash: place.hash, view })
}
