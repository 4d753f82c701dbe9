import { Application } from '@microsoft/teams-ai'
import { ActivityTypes, type TurnContext } from 'botbuilder'
import { SHOW } from './cards/card-data.ts'
import { pressedCard } from './cards/card.ts'
import type { BotConnection } from './connection/connection.ts'
import { chosenExcerpt, excerptDialog } from './extension/excerpt.ts'
import { EXCERPT, SEARCH } from './extension/ids.ts'
import { searchExtension } from './extension/search.ts'
import { unfoldLink } from './extension/unfold-link.ts'
import { LIMITS } from './limits.ts'
import { cardMessage, toMessage } from './messages/message.ts'
import { askedIn } from './messages/question.ts'
import { welcome } from './messages/welcome.ts'
import type { RenderOptions } from './options.ts'
import { languageOf, TEAMS_WORDING } from './wording/index.ts'

type TeamsApplication = Application

/** The teams-ai application: which activity is answered by what. */
export function createApplication(adapter: BotConnection, options: RenderOptions): TeamsApplication {
  const application: TeamsApplication = new Application({
    adapter,
    // Its own stripping takes away the first mention only, and its typing timer is shared between turns.
    removeRecipientMention: false,
    startTypingTimer: false,
  })
  onCards(application, options)
  onExtension(application, options)
  application.conversationUpdate('membersAdded', (context) => greet(context, options))
  application.activity(ActivityTypes.Message, async (context) => {
    await context.sendActivity(toMessage(options.core.ask(askedIn(context.activity)), options))
  })
  return application
}

const languageIn = ({ activity }: TurnContext) => languageOf(activity.locale)

/** A card's button turns the card into another; where the client knows only Submit, the other is a new message. */
function onCards({ adaptiveCards }: TeamsApplication, options: RenderOptions): void {
  adaptiveCards.actionExecute<object>(SHOW, async (context, _state, data) =>
    Promise.resolve(pressedCard(data, options) ?? TEAMS_WORDING[languageIn(context)].staleCard),
  )
  adaptiveCards.actionSubmit<object>(SHOW, async (context, _state, data) => {
    const card = pressedCard(data, options)
    await context.sendActivity(card ? cardMessage(card) : TEAMS_WORDING[languageIn(context)].staleCard)
  })
}

function onExtension({ messageExtensions }: TeamsApplication, options: RenderOptions): void {
  messageExtensions.query<Record<string, unknown>>(
    SEARCH.command,
    async (context, _state, { parameters, skip, count }) => {
      const words = parameters[SEARCH.parameter]
      const query = typeof words === 'string' ? words : ''
      const page = { skip: naturalOr(skip, 0), count: naturalOr(count, LIMITS.searchResults) }
      return Promise.resolve(searchExtension({ query, ...page, language: languageIn(context) }, options))
    },
  )
  messageExtensions.fetchTask(EXCERPT.command, async (context) =>
    Promise.resolve(excerptDialog(context.activity.value, languageIn(context), options)),
  )
  messageExtensions.submitAction<object>(EXCERPT.command, async (context, _state, data) =>
    Promise.resolve(chosenExcerpt(data, languageIn(context), options)),
  )
  messageExtensions.queryLink(async (context, _state, url: unknown) =>
    Promise.resolve(unfoldLink(typeof url === 'string' ? url : '', languageIn(context), options)),
  )
}

/** What Teams declares a number may be anything in a forged request. */
const naturalOr = (value: unknown, instead: number): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : instead

/** Welcomes where it is the bot that was added; people who join are not written to. */
async function greet(context: TurnContext, options: RenderOptions): Promise<void> {
  const { membersAdded, recipient, conversation } = context.activity
  if (!membersAdded?.some(({ id }) => id === recipient.id)) return
  const scope = conversation.conversationType === 'personal' ? 'personal' : 'shared'
  await context.sendActivity(welcome(scope, languageIn(context), options))
}
