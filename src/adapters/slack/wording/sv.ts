import type { SlackWording } from './wording.ts'

export const SLACK_SV: SlackWording = {
  send: 'Skicka',
  open: 'Läs mer …',
  sharedBy: 'Delat av',
  you: 'dig',
  search: {
    title: 'Sök utdrag',
    question: 'Fråga',
    questionHint: 'Ändra frågan och tryck på Retur för att söka igen.',
    choose: 'Välj utdrag',
    preview: 'Så här blir det',
    conversation: 'Skicka till',
    chooseConversation: 'Välj kanal eller person',
    askFirst: 'Skriv en fråga.',
    sending: 'Skickar utdraget …',
    sent: 'Klart. Utdraget är skickat.',
    noText: 'Meddelandet har ingen text som jag kan läsa. Skriv din fråga här.',
  },
  reading: { title: 'Utdrag', notice: 'Det gick inte' },
  home: {
    heading: 'Ställ en fråga',
    search: 'Vad vill du veta?',
    example: (question) => `Till exempel: ${question}`,
    browse: 'Bläddra',
    figures: 'Siffror och datum',
    role: 'Det som rör …',
    askTip: 'Skriv /vardkompetens och din fråga, nämn mig i en kanal eller skriv till mig här i Slack.',
    documents: 'Det jag svarar ur',
    reader: 'Läs på webben',
    keeps:
      'Jag sparar inga frågor och inga namn. I ett dygn minns jag vilket avsnitt samtalet gällde, så att du kan fråga vidare. Tummar räknas per svar.',
    shareTip: 'Tips: välj Svara med utdrag i menyn för ett meddelande, så svarar du i tråden med ett utdrag.',
  },
  asked: (question) => `Fråga: ${question}`,
  columns: { figures: ['Uppgift', 'Sida'], glossary: ['Ord', 'Står för'] },
  unreadFile: 'Filer kan jag inte läsa. Skriv det du undrar som text.',
  status: 'letar …',
  joined:
    'Hej! Nämn mig med en fråga om promemorian, så svarar jag i en tråd. Vill du fråga utan att andra ser: /vardkompetens.',
  feedback: { good: 'Bra svar', bad: 'Dåligt svar', thanks: 'Tack! Det räknas, utan ditt namn och utan din fråga.' },
  share: {
    title: 'Dela utdraget?',
    ask: (channel) =>
      `${channel === '' ? 'Alla i den här konversationen' : `Alla i ${channel}`} ser utdraget, din fråga och att du delade det. Du kan ta bort det igen.`,
    confirm: 'Dela',
    cancel: 'Avbryt',
    choose: 'Dela utdrag',
  },
  remove: {
    label: 'Ta bort',
    title: 'Ta bort meddelandet?',
    ask: 'Det försvinner för alla.',
    cancel: 'Behåll',
    notYours: 'Bara den som frågade eller delade kan ta bort meddelandet.',
  },
  problem: {
    notInChannel:
      'Jag är inte med i kanalen och kan inte skriva där. Bjud in mig med /invite @Vårdkompetens och försök igen.',
    userNotInChannel: 'Du är inte med i kanalen. Gå med i den och ställ frågan igen.',
    unreachable: 'I den här konversationen kan jag inte skriva. Välj en kanal, eller skriv direkt till mig.',
    archived: 'Kanalen är arkiverad, så där kan ingen skriva. Välj en annan kanal.',
    threadLocked: 'Tråden är låst, så där kan jag inte svara. Fråga i kanalen eller skriv direkt till mig.',
    noThreads:
      'I den här kanalen går det inte att svara i trådar. Skriv direkt till mig, eller fråga i en annan kanal.',
    threadsOnly: 'I den här kanalen går det bara att svara i trådar. Fråga mig i en tråd.',
    lost: 'Meddelandet är borttaget eller för gammalt, så jag kan inte svara på det eller ändra det.',
    expired: 'Det har gått för lång tid sedan du frågade. Ställ frågan igen, så fungerar knapparna.',
    restricted:
      'Er arbetsyta tillåter inte att jag skriver här. Be den som administrerar Slack hos er att ändra det, eller skriv direkt till mig.',
    guest: 'Ditt konto är begränsat och får inte göra det här. Be den som administrerar Slack hos er om hjälp.',
    keysDenied:
      'Er organisation har spärrat kanalens krypteringsnycklar. Bara den som administrerar Slack hos er kan öppna dem.',
    signedOut: 'Slack släpper inte in mig just nu. Säg till den som har hand om mig, så att jag kan anslutas på nytt.',
    busy: 'Slack svarar inte just nu. Vänta en minut och försök igen.',
    unknown: 'Något gick fel hos mig. Säg till den som har hand om mig, så att det kan rättas.',
  },
  missingScope: (scope) =>
    `Jag saknar en behörighet${scope && ` (${scope})`}. Be den som administrerar Slack hos er att installera mig på nytt.`,
  gone: 'Knappen gäller inte längre. Ställ frågan igen.',
}
