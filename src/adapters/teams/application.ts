import { Application, type TurnState } from '@microsoft/teams-ai'
import { ActivityTypes, type TurnContext } from 'botbuilder'
import { viewCard } from './cards/answer-card.ts'
import { SHOW, toView } from './cards/view.ts'
import type { Connection } from './connection/connection.ts'
import { chosenExcerpt, excerptDialog } from './extension/excerpt.ts'
import { EXCERPT, SEARCH } from './extension/ids.ts'
import { search } from './extension/search.ts'
import { unfoldLink } from './extension/unfold-link.ts'
import type { Knowledge } from './knowledge.ts'
import { LIMITS } from './limits.ts'
import { questionIn } from './messages/question.ts'
import { toMessage } from './messages/to-message.ts'
import { welcome } from './messages/welcome.ts'
import { languageOf, TEAMS_WORDING } from './wording/index.ts'

type TeamsApplication = Application<TurnState>

/** The teams-ai application: which activity is answered by what. */
export function createApplication(adapter: Connection, knowledge: Knowledge): TeamsApplication {
  const application: TeamsApplication = new Application({
    adapter,
    // Its own stripping takes away the first mention only, and its typing timer is shared between turns.
    removeRecipientMention: false,
    startTypingTimer: false,
  })
  onCards(application, knowledge)
  onExtension(application, knowledge)
  application.conversationUpdate('membersAdded', greet)
  application.activity(ActivityTypes.Message, async (context) => {
    await context.sendActivity(toMessage(knowledge.ask(questionIn(context.activity)), knowledge))
  })
  return application
}

const languageIn = ({ activity }: TurnContext) => languageOf(activity.locale)

/** A card's button turns the card into another; where the client knows only Submit, the other is a new message. */
function onCards({ adaptiveCards }: TeamsApplication, knowledge: Knowledge): void {
  const cardFor = (data: unknown) => {
    const view = toView(data)
    return view && viewCard(view, knowledge)
  }
  adaptiveCards.actionExecute<object>(SHOW, async (context, _state, data) =>
    Promise.resolve(cardFor(data) ?? TEAMS_WORDING[languageIn(context)].staleCard),
  )
  adaptiveCards.actionSubmit<object>(SHOW, async (context, _state, data) => {
    const card = cardFor(data)
    await context.sendActivity(
      card
        ? { type: ActivityTypes.Message, summary: card.speak, attachments: [{ contentType: CARD_TYPE, content: card }] }
        : TEAMS_WORDING[languageIn(context)].staleCard,
    )
  })
}

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive'

function onExtension({ messageExtensions }: TeamsApplication, knowledge: Knowledge): void {
  messageExtensions.query<Record<string, unknown>>(
    SEARCH.command,
    async (context, _state, { parameters, skip, count }) => {
      const words = parameters[SEARCH.parameter]
      const query = typeof words === 'string' ? words : ''
      const page = { skip: naturalOr(skip, 0), count: naturalOr(count, LIMITS.searchResults) }
      return Promise.resolve(search({ query, ...page, language: languageIn(context) }, knowledge))
    },
  )
  messageExtensions.fetchTask(EXCERPT.command, async (context) =>
    Promise.resolve(excerptDialog(context.activity.value, languageIn(context), knowledge)),
  )
  messageExtensions.submitAction<object>(EXCERPT.command, async (context, _state, data) =>
    Promise.resolve(chosenExcerpt(data, languageIn(context), knowledge)),
  )
  messageExtensions.queryLink(async (context, _state, url: unknown) =>
    Promise.resolve(unfoldLink(typeof url === 'string' ? url : '', languageIn(context), knowledge)),
  )
}

/** What Teams declares a number may be anything in a forged request. */
const naturalOr = (value: unknown, instead: number): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : instead

/** Welcomes where the bot itself was added; people who join are not written to. */
async function greet(context: TurnContext): Promise<void> {
  const { membersAdded, recipient, conversation } = context.activity
  if (!membersAdded?.some(({ id }) => id === recipient.id)) return
  const scope = conversation.conversationType === 'personal' ? 'personal' : 'shared'
  await context.sendActivity(welcome(scope, languageIn(context)))
}
