import type { Language } from '../../../core/index.ts'
import type { Chats } from '../options.ts'

/** What a page says that tells what holds for those who use the bot. */
export interface Policy {
  readonly intro: string
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
}

export const POLICY_NAMES = ['privacy', 'terms'] as const
export type PolicyName = (typeof POLICY_NAMES)[number]

/** What the texts name, in words. */
export interface PolicyFacts extends Chats {
  /** Who runs the bot. */
  readonly name: string
  /** How to reach them. */
  readonly contact: string
  /** Where the bot runs; undefined where nobody has said it. */
  readonly place?: string | undefined
  /** What it answers from: `promemorian`. */
  readonly documents: string
}

type WritePolicy = (facts: PolicyFacts) => Policy

/** What is said, or nothing where it does not hold here. */
type Said = string | false | undefined

/** The paragraphs that hold here. */
const said = (...paragraphs: readonly Said[]): string[] =>
  paragraphs.filter((paragraph) => typeof paragraph === 'string')

/** The sentences that hold here, as one paragraph. */
const sentences = (...some: readonly Said[]): string => said(...some).join(' ')

export const POLICIES: Readonly<Record<Language, Readonly<Record<PolicyName, WritePolicy>>>> = {
  sv: {
    privacy: ({ name, contact, place, slack, teams = false, mcp = false }) => ({
      intro: 'Vad boten läser, vad den minns och hur länge.',
      sections: [
        {
          heading: 'Vem ansvarar?',
          paragraphs: [`${name} ansvarar för de uppgifter som boten hanterar. Har du frågor, kontakta ${contact}.`],
        },
        {
          heading: 'Vad läser boten?',
          paragraphs: said(
            'På de här sidorna läser boten frågan som du ställer. Frågan står i sidans adress.',
            slack &&
              'I Slack läser boten direktmeddelanden till den, meddelanden där någon nämner den med @, kommandot /vardkompetens, sökningar med boten och meddelanden där någon väljer Svara med utdrag eller Kontrollera citat. När någon klistrar in en länk till botens egna sidor får den länken.',
            slack &&
              (slack.followUps
                ? 'Boten får också det som skrivs i öppna kanaler där den är med. Den svarar bara i trådar där den redan har svarat. Det den inte svarar på sparas inte och loggas inte.'
                : 'Andra meddelanden i Slack får den inte.'),
            teams &&
              'I Teams läser boten det som skrivs i en chatt med den, meddelanden där någon nämner den med @ eller skriver ett av dess kommandon, sökningar med boten och meddelanden där någon väljer Svara med utdrag. Den läser ett sådant meddelande igen när det ändras. När någon klistrar in en länk till botens egna sidor får den länken. Andra meddelanden i Teams får den inte.',
            mcp && 'Av en assistent som är kopplad till boten (MCP) läser den frågan som assistenten skickar.',
          ),
        },
        {
          heading: 'Vad sparas?',
          paragraphs: said(
            'Boten sparar inte det du skriver, och sidorna sätter inga kakor.',
            (slack !== undefined || teams || mcp) &&
              sentences(
                'För att förstå följdfrågor minns boten i högst ett dygn vilka avsnitt ett samtal gällde.',
                (slack !== undefined || teams) &&
                  'Lika länge minns den vilket av dess egna meddelanden som besvarade ett meddelande. I 30 minuter minns den att ett meddelande redan är besvarat, och i 30 dagar att den har hälsat i en konversation.',
              ),
            slack &&
              'Ett meddelande i Slack som väntar på svar ligger kvar tills svaret har kommit fram, dock i högst 30 minuter.',
            slack?.installs &&
              'För varje arbetsyta i Slack sparas de nycklar som boten behöver där, tills den tas bort. Vem som installerade den sparas inte.',
            teams &&
              'Ett svar som Teams inte har tagit emot än ligger kvar tills det är skickat, dock i högst 30 minuter, med id för konversationen och för dig. Svaret kan upprepa ord ur din fråga.',
            (slack !== undefined || teams) &&
              'Tummen upp eller ner räknas för svaret, utan namn. Räkningen sparas tills vidare.',
          ),
        },
        {
          heading: 'Vad loggas?',
          paragraphs: [
            'Loggen innehåller tekniska fel och antal. Den innehåller inga frågor, namn eller id för personer.',
          ],
        },
        {
          heading: 'Var körs boten?',
          paragraphs: said(
            sentences(
              place === undefined ? `Vill du veta var boten körs, kontakta ${contact}.` : `Boten körs här: ${place}.`,
              'Boten skickar inget till någon annan tjänst, och svaren skrivs inte av AI.',
            ),
            slack && 'Frågor och svar i Slack går genom Slack.',
            teams && 'Frågor och svar i Teams går genom Microsoft.',
          ),
        },
        {
          heading: 'Dina rättigheter',
          paragraphs: [
            `Vill du veta mer eller klaga, kontakta ${contact}. Du kan också klaga hos Integritetsskyddsmyndigheten, https://www.imy.se.`,
          ],
        },
      ],
    }),
    terms: ({ name, contact, documents }) => ({
      intro: 'Vad du kan vänta dig av boten, och vad den inte är till för.',
      sections: [
        {
          heading: 'Vad boten gör',
          paragraphs: [
            `Boten svarar på frågor om ${documents} och visar på vilken sida svaret står. Svaren är korta sammanfattningar. Det är originalets egen text som gäller.`,
          ],
        },
        {
          heading: 'Vad boten inte gör',
          paragraphs: [
            'Boten ger inte råd om vård, juridik eller enskilda fall. Skriv inga patientuppgifter och inga andra känsliga uppgifter till den.',
          ],
        },
        {
          heading: 'Ansvar',
          paragraphs: [
            `Det kostar dig inget att använda boten. ${name} lovar inte att den alltid går att nå. Hittar du ett fel, kontakta ${contact}.`,
          ],
        },
      ],
    }),
  },
  en: {
    privacy: ({ name, contact, place, slack, teams = false, mcp = false }) => ({
      intro: 'What the bot reads, what it remembers and for how long.',
      sections: [
        {
          heading: 'Who is responsible?',
          paragraphs: [
            `${name} is the controller of the data that the bot handles. If you have questions, contact ${contact}.`,
          ],
        },
        {
          heading: 'What does the bot read?',
          paragraphs: said(
            'On these pages the bot reads the question that you ask. The question is part of the page’s address.',
            slack &&
              'In Slack the bot reads direct messages to it, messages where somebody mentions it with @, the command /vardkompetens, searches with the bot, and messages on which somebody chooses Reply with an excerpt or Check a quotation. When somebody pastes a link to the bot’s own pages, it gets the link.',
            slack &&
              (slack.followUps
                ? 'The bot also receives what is written in public channels that it is in. It answers only in threads where it has answered before. What it does not answer is neither stored nor logged.'
                : 'It does not receive any other messages in Slack.'),
            teams &&
              'In Teams the bot reads what is written in a chat with it, messages where somebody mentions it with @ or writes one of its commands, searches with the bot, and messages on which somebody chooses Reply with an excerpt. It reads such a message again when it is edited. When somebody pastes a link to the bot’s own pages, it gets the link. It does not receive any other messages in Teams.',
            mcp &&
              'From an assistant that is connected to the bot (MCP) it reads the question that the assistant sends.',
          ),
        },
        {
          heading: 'What is stored?',
          paragraphs: said(
            'The bot does not store what you write, and the pages set no cookies.',
            (slack !== undefined || teams || mcp) &&
              sentences(
                'To understand follow-up questions the bot remembers for a day at most which sections a conversation was about.',
                (slack !== undefined || teams) &&
                  'It remembers just as long which message of its own answered a message. For 30 minutes it remembers that a message has been answered, and for 30 days that it has said hello in a conversation.',
              ),
            slack &&
              'A message in Slack that waits for its answer is kept until the answer has arrived, for 30 minutes at most.',
            slack?.installs &&
              'For each workspace in Slack, the tokens that the bot needs there are kept until it is removed. Who installed it is not kept.',
            teams &&
              'An answer that Teams has not taken yet is kept until it is sent, for 30 minutes at most, with the ids of the conversation and of you. The answer may repeat words of your question.',
            (slack !== undefined || teams) &&
              'A thumb up or down is counted for the answer, without names. The count is kept until further notice.',
          ),
        },
        {
          heading: 'What is logged?',
          paragraphs: [
            'The log holds technical errors and counts. It holds no questions, no names and no ids of people.',
          ],
        },
        {
          heading: 'Where does it run?',
          paragraphs: said(
            sentences(
              place === undefined ? `To know where the bot runs, contact ${contact}.` : `The bot runs here: ${place}.`,
              'The bot sends nothing to any other service, and no AI writes the answers.',
            ),
            slack && 'Questions and answers in Slack pass through Slack.',
            teams && 'Questions and answers in Teams pass through Microsoft.',
          ),
        },
        {
          heading: 'Your rights',
          paragraphs: [
            `To know more or to complain, contact ${contact}. You can also complain to the Swedish Authority for Privacy Protection, https://www.imy.se.`,
          ],
        },
      ],
    }),
    terms: ({ name, contact, documents }) => ({
      intro: 'What you can expect of the bot, and what it is not meant for.',
      sections: [
        {
          heading: 'What the bot does',
          paragraphs: [
            `The bot answers questions about ${documents} and says on which page the answer is found. The answers are short summaries; the original’s own text is what counts.`,
          ],
        },
        {
          heading: 'What it does not do',
          paragraphs: [
            'The bot gives no advice on care, law or individual cases. Do not write patient data or other sensitive data to it.',
          ],
        },
        {
          heading: 'Liability',
          paragraphs: [
            `The bot costs you nothing to use. ${name} does not promise that it can always be reached. If you find an error, contact ${contact}.`,
          ],
        },
      ],
    }),
  },
}

/** Said where the operator has filled in nothing. */
export const UNKNOWN: Readonly<Record<Language, Pick<PolicyFacts, 'name' | 'contact'>>> = {
  sv: { name: 'Den som driver boten', contact: 'den som driver boten' },
  en: { name: 'Whoever runs the bot', contact: 'whoever runs the bot' },
}
