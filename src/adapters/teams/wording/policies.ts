import type { Language } from '../../../core/index.ts'

/** A page that says what holds for those who use the bot. */
export interface Policy {
  readonly title: string
  readonly sections: readonly { readonly heading: string; readonly text: string }[]
}

/** Who runs the bot, how to reach them, and where it runs; each in words. */
interface Facts {
  readonly name: string
  readonly contact: string
  readonly place: string
}

export type PolicyName = 'privacy' | 'terms'

export const POLICIES: Readonly<Record<Language, Readonly<Record<PolicyName, (facts: Facts) => Policy>>>> = {
  sv: {
    privacy: ({ name, contact, place }) => ({
      title: 'Integritet',
      sections: [
        {
          heading: 'Vem ansvarar?',
          text: `${name} ansvarar för de uppgifter som boten hanterar. Har du frågor, kontakta ${contact}.`,
        },
        {
          heading: 'Vad läser boten?',
          text: 'Boten läser bara det som skickas till den: i en chatt med den, när någon nämner den med @ eller skriver ett av dess kommandon, när någon söker med den, och när någon väljer Svara med utdrag på ett meddelande. Den läser också ett sådant meddelande igen när det ändras. När någon klistrar in en länk till botens egna sidor får den länken. Andra meddelanden får den inte.',
        },
        {
          heading: 'Vad sparas?',
          text: 'Boten sparar inte det du skriver. För att förstå följdfrågor minns den i högst ett dygn vilka delar av promemorian som samtalet senast gällde. Den minns också att ett meddelande redan är besvarat (30 minuter), vilket av dess egna meddelanden som besvarade ett meddelande, och med vilket svar (ett dygn), och att en konversation har hälsats välkommen (30 dagar). Ett svar som Teams inte har tagit emot än ligger kvar tills det är skickat, i högst 30 minuter, med id för konversationen och för dig. Det svaret kan upprepa ord ur din fråga. Tummen upp eller ner räknas för svaret, utan namn, och räkningen sparas tills vidare.',
        },
        {
          heading: 'Vad loggas?',
          text: 'Loggen innehåller tekniska fel och antal. Den innehåller inga frågor, namn eller id för personer.',
        },
        {
          heading: 'Var körs boten?',
          text: `Boten körs här: ${place}. Frågor och svar går genom Microsoft Teams. Inget skickas till någon annan tjänst, och svaren skrivs inte av AI.`,
        },
        {
          heading: 'Dina rättigheter',
          text: `Vill du veta mer eller klaga, kontakta ${contact}. Du kan också klaga hos Integritetsskyddsmyndigheten, imy.se.`,
        },
      ],
    }),
    terms: ({ name, contact }) => ({
      title: 'Villkor',
      sections: [
        {
          heading: 'Vad boten gör',
          text: 'Boten svarar på frågor om en offentlig promemoria och visar på vilken sida svaret står. Svaren är korta sammanfattningar. Det är promemorians egen text som gäller.',
        },
        {
          heading: 'Vad boten inte gör',
          text: 'Boten ger inte råd om vård, juridik eller enskilda fall. Skriv inga patientuppgifter och inga andra känsliga uppgifter till den.',
        },
        {
          heading: 'Ansvar',
          text: `Det kostar dig inget att använda boten. ${name} lovar inte att den alltid går att nå. Hittar du ett fel, skriv till ${contact}.`,
        },
      ],
    }),
  },
  en: {
    privacy: ({ name, contact, place }) => ({
      title: 'Privacy',
      sections: [
        {
          heading: 'Who is responsible?',
          text: `${name} is the controller of the data that the bot handles. If you have questions, contact ${contact}.`,
        },
        {
          heading: 'What does the bot read?',
          text: 'It reads only what is sent to it: in a chat with it, when somebody mentions it with @ or writes one of its commands, when somebody searches with it, and when somebody chooses Reply with an excerpt on a message. It reads such a message again when it is edited. When somebody pastes a link to the bot’s own pages, it gets the link. It does not receive any other messages.',
        },
        {
          heading: 'What is stored?',
          text: 'The bot does not store what you write. To understand follow-up questions it remembers, for a day at most, which sections of the memo the conversation was about. It also remembers that a message has been answered (30 minutes), which message of its own answered a message, and with which answer (a day), and that a conversation has been welcomed (30 days). An answer that Teams has not taken yet is kept until it is sent, for 30 minutes at most, with the ids of the conversation and of you. That answer may repeat words of your question. A thumb up or down is counted for the answer, without names, and the count is kept until further notice.',
        },
        {
          heading: 'What is logged?',
          text: 'The log holds technical errors and counts. It holds no questions, no names and no ids of people.',
        },
        {
          heading: 'Where does it run?',
          text: `The bot runs here: ${place}. Questions and answers pass through Microsoft Teams. Nothing is sent to any other service, and no AI writes the answers.`,
        },
        {
          heading: 'Your rights',
          text: `To know more or to complain, contact ${contact}. You can also complain to the Swedish Authority for Privacy Protection, imy.se.`,
        },
      ],
    }),
    terms: ({ name, contact }) => ({
      title: 'Terms of use',
      sections: [
        {
          heading: 'What the bot does',
          text: 'The bot answers questions about a public memo and says on which page the answer stands. The answers are short summaries; the memo’s own text is what counts.',
        },
        {
          heading: 'What it does not do',
          text: 'The bot gives no advice on care, law or individual cases. Do not write patient data or other sensitive data to it.',
        },
        {
          heading: 'Liability',
          text: `The bot costs you nothing to use. ${name} does not promise that it can always be reached. If you find an error, write to ${contact}.`,
        },
      ],
    }),
  },
}

/** Said where the operator has filled in nothing. */
export const UNKNOWN: Readonly<Record<Language, Facts>> = {
  sv: { name: 'Den som driver boten', contact: 'den som driver boten', place: 'uppgift saknas' },
  en: { name: 'Whoever runs the bot', contact: 'whoever runs the bot', place: 'not stated' },
}
