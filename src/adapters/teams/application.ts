import { Application } from '@microsoft/teams-ai'
import { ActivityTypes, type TurnContext } from 'botbuilder'
import { createConversations } from '../shared/conversations.ts'
import { drawCard, type Presented } from './cards/card.ts'
import type { AdaptiveCard } from './cards/elements.ts'
import { SHOW } from './card-data.ts'
import type { BotConnection } from './connection/connection.ts'
import { DeliveryError } from './connection/delivery-error.ts'
import { chosenExcerpt, excerptDialog } from './extension/excerpt.ts'
import { EXCERPT, SEARCH } from './extension/ids.ts'
import { createExtensionSearch } from './extension/search.ts'
import { unfoldLink } from './extension/unfold-link.ts'
import { LIMITS } from './limits.ts'
import { type AnsweringOptions, answerEdited, answerMessage } from './messages/answering.ts'
import { conversationKey } from './messages/conversation.ts'
import { countFeedback } from './messages/feedback.ts'
import { cardMessage, drawMessage, toMessage } from './messages/message.ts'
import { welcome, WELCOME_TTL_MS } from './messages/welcome.ts'
import type { RenderOptions } from './options.ts'
import { pressed, type Pressed } from './pressed.ts'
import { languageOf, TEAMS_WORDING } from './wording/index.ts'

type TeamsApplication = Application

/**
 * Says nothing but what it is told to. teams-ai 1.7.4 reads no option of its own about typing: whatever takes a second, as
 * on a busy machine, would send "typing" too, from a timer that all turns share and that each of them may stop.
 */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    // The library begins every turn with it.
  }
}

/** The teams-ai application: which activity is answered by what. */
export function createApplication(
  adapter: BotConnection,
  around: Omit<AnsweringOptions, 'conversations'>,
): TeamsApplication {
  const options = { ...around, conversations: createConversations(around.core, around.store.contexts) }
  const application: TeamsApplication = new QuietApplication({
    adapter,
    // Its own stripping takes away the first mention only.
    removeRecipientMention: false,
  })
  onCards(application, options)
  onExtension(application, options)
  application.feedbackLoop((context, _state, { actionValue }) =>
    countFeedback(context.activity, actionValue, options.store),
  )
  // Teams tells of an installation by either of these, or by both.
  application.conversationUpdate('membersAdded', (context) => greetIfAdded(context, options))
  application.activity(ActivityTypes.InstallationUpdate, (context) => greetIfInstalled(context, options))
  application.activity(ActivityTypes.Message, (context) => answerMessage(context, options))
  application.activity(ActivityTypes.MessageUpdate, (context) => answerEdited(context, options))
  return application
}

const languageIn = ({ activity }: TurnContext) => languageOf(activity.locale)

const isPersonal = ({ activity }: TurnContext): boolean => activity.conversation.conversationType === 'personal'

/** A card's button turns the card into another; where the client knows only Submit, the other is a new message. */
function onCards({ adaptiveCards }: TeamsApplication, options: AnsweringOptions): void {
  adaptiveCards.actionExecute<object>(SHOW, async (context, _state, data) => {
    const shown = await pressedIn(context, data, options)
    if (!shown) return TEAMS_WORDING[languageIn(context)].staleCard
    if (shown.payload.kind === 'share') {
      await context.sendActivity(toMessage(shown.answer, options))
      return TEAMS_WORDING[shown.answer.language].shared
    }
    const card = shown.replaces === 'message' ? await replaceMessage(context, shown, options) : undefined
    return card ?? drawCard(shown, options)
  })
  adaptiveCards.actionSubmit<object>(SHOW, async (context, _state, data) => {
    const shown = await pressedIn(context, data, options)
    await context.sendActivity(
      shown ? cardMessage(drawCard(shown, options)) : TEAMS_WORDING[languageIn(context)].staleCard,
    )
  })
}

/** What a button opens; the conversation goes on from there. */
async function pressedIn(context: TurnContext, data: unknown, options: AnsweringOptions): Promise<Pressed | undefined> {
  const shown = pressed(data, options)
  const { target, language } = shown?.payload ?? {}
  if (target && language) await options.conversations.open(conversationKey(context.activity), target, language)
  return shown
}

/** @returns the card of the new message; undefined where the message is not the bot's to replace, as an inserted card */
async function replaceMessage(
  context: TurnContext,
  shown: Presented,
  options: RenderOptions,
): Promise<AdaptiveCard | undefined> {
  const { replyToId } = context.activity
  if (!replyToId) return undefined
  const { message, card } = drawMessage(shown, options)
  try {
    await context.updateActivity({ ...message, id: replyToId })
    return card
  } catch (error) {
    if (error instanceof DeliveryError && error.failure.kind === 'refused') return undefined
    throw error
  }
}

function onExtension({ messageExtensions }: TeamsApplication, options: RenderOptions): void {
  const search = createExtensionSearch(options)
  messageExtensions.query<Record<string, unknown>>(
    SEARCH.command,
    async (context, _state, { parameters, skip, count }) => {
      const asked = { query: textOf(parameters[SEARCH.parameter]), document: textOf(parameters[SEARCH.document]) }
      const page = { skip: naturalOr(skip, 0), count: naturalOr(count, LIMITS.searchResults) }
      return Promise.resolve(search({ ...asked, ...page, language: languageIn(context) }))
    },
  )
  messageExtensions.fetchTask(EXCERPT.command, async (context) =>
    Promise.resolve(excerptDialog(context.activity.value, languageIn(context), options)),
  )
  messageExtensions.submitAction<object>(EXCERPT.command, async (context, _state, data) =>
    Promise.resolve(chosenExcerpt(data, languageIn(context), options)),
  )
  messageExtensions.queryLink(async (_context, _state, url: unknown) =>
    Promise.resolve(unfoldLink(textOf(url), options)),
  )
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What Teams declares a number may be anything in a forged request. */
const naturalOr = (value: unknown, instead: number): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : instead

/** Welcomes where it is the bot that was added; people who join are not written to. */
async function greetIfAdded(context: TurnContext, options: AnsweringOptions): Promise<void> {
  const { membersAdded, recipient } = context.activity
  if (membersAdded?.some(({ id }) => id === recipient.id)) await greet(context, options)
}

async function greetIfInstalled(context: TurnContext, options: AnsweringOptions): Promise<void> {
  const { action } = context.activity
  if (action === 'add') await greet(context, options)
  if (action === 'remove') await options.store.firsts.forget(welcomeKey(context))
}

const welcomeKey = ({ activity }: TurnContext): string => `${conversationKey(activity)}/welcome`

async function greet(context: TurnContext, { store, ...options }: AnsweringOptions): Promise<void> {
  if (!(await store.firsts.isFirst(welcomeKey(context), WELCOME_TTL_MS))) return
  const scope = isPersonal(context) ? 'personal' : 'shared'
  try {
    await context.sendActivity(welcome(scope, languageIn(context), options))
  } catch (error) {
    await store.firsts.forget(welcomeKey(context))
    throw error
  }
}
