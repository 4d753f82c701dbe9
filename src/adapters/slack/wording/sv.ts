import type { SlackWording } from './wording.ts'

export const SLACK_SV: SlackWording = {
  button: { send: 'Skicka', close: 'Stäng' },
  open: 'Läs mer om …',
  inContext: 'Läs i sammanhang',
  goesOn: 'Texten är längre än så här.',
  sharedBy: 'Delat av',
  you: 'dig',
  search: {
    title: 'Sök utdrag',
    answerTitle: 'Svara med utdrag',
    question: 'Fråga',
    questionHint: 'Ändra frågan och tryck på Retur för att söka igen.',
    choose: 'Välj utdrag',
    preview: 'Så här blir det',
    conversation: 'Skicka till',
    chooseConversation: 'Välj kanal eller person',
    askFirst: 'Skriv en fråga.',
    chooseOne: 'Välj ett utdrag att skicka.',
    sending: 'Skickar utdraget …',
    sent: 'Klart. Utdraget är skickat.',
  },
  reading: { title: 'Utdrag', notice: 'Det gick inte' },
  home: {
    heading: 'Ställ en fråga',
    search: 'Vad vill du veta?',
    example: (question) => `Till exempel: ${question}`,
    browse: 'Bläddra',
    role: 'Det som rör …',
    askTip: 'Skriv /vardkompetens och din fråga, nämn mig i en kanal eller skriv till mig här i Slack.',
    shareTip: 'Tips: välj Svara med utdrag i menyn för ett meddelande, så svarar du i tråden med ett utdrag.',
  },
  problem: {
    notInChannel:
      'Jag är inte med i kanalen och kan inte skriva där. Bjud in mig med /invite @Vårdkompetens och försök igen.',
    expired: 'Det har gått för lång tid sedan du frågade. Ställ frågan igen, så fungerar knapparna.',
    busy: 'Slack svarar inte just nu. Vänta en minut och försök igen.',
    unknown: 'Något gick fel hos mig. Försök igen. Om det inte hjälper, säg till den som har hand om mig.',
    gone: 'Knappen gäller inte längre. Ställ frågan igen.',
  },
}
