import type { SlackWording } from './wording.ts'

export const swedish: SlackWording = {
  button: {
    share: 'Dela i kanalen',
    full: 'Visa hela',
    sources: 'Källor',
    nextHit: 'Nästa träff',
    nextPage: 'Fler',
    previousPage: 'Tillbaka',
    search: 'Sök',
    send: 'Skicka',
    close: 'Stäng',
  },
  readPart: 'Läs mer om …',
  termQuestion: (term) => `ordlista ${term}`,
  page: (page, pages) => `Sida ${page} av ${pages}`,
  sharedBy: 'Delat av',
  commandHint: 'Skriv /vardkompetens och din fråga, nämn mig i en kanal eller skriv till mig här i Slack.',
  noSources: 'Den här delen har inga fotnoter.',
  erratum: 'Obs!',
  quoteFrom: (pages, footnotes) => `Ordagrant ur promemorian, s. ${pages}${footnotes && ` · fotnot ${footnotes}`}`,
  search: {
    title: 'Sök i promemorian',
    answerTitle: 'Svara med utdrag',
    question: 'Fråga',
    questionHint: 'Ändra frågan och tryck på Retur för att söka igen.',
    choose: 'Välj utdrag',
    preview: 'Så här blir det',
    conversation: 'Skicka till',
    askFirst: 'Skriv en fråga.',
    choosePart: 'Välj ett utdrag att skicka.',
    sending: 'Skickar utdraget …',
    sent: 'Klart. Utdraget är skickat.',
  },
  reading: { title: 'Ur promemorian', sources: 'Källor', notice: 'Det gick inte' },
  home: {
    heading: 'Fråga om promemorian',
    intro:
      'Pandemin och kompetensförsörjningen, från Nationella vårdkompetensrådet, december 2020. Du får svar med sida och källor. När promemorian inte svarar säger jag det.',
    search: 'Vad vill du veta?',
    placeholder: 'Till exempel: Vad föreslår rådet om VFU?',
    browse: 'Bläddra',
    role: 'Det som rör …',
    lists: [
      { label: 'Förslag', question: 'förslag' },
      { label: 'Lärdomar', question: 'lärdomar' },
      { label: 'Utmaningar', question: 'utmaningar' },
      { label: 'Siffror', question: 'siffror' },
      { label: 'Ordlista', question: 'ordlista' },
    ],
    shareTip:
      'Tips: välj Svara med utdrag i menyn för ett meddelande, så svarar du i tråden med ett utdrag ur promemorian.',
    roleQuestion: (role) => `Vad berör ${role.toLowerCase()}?`,
  },
  problem: {
    notInChannel:
      'Jag är inte med i kanalen och kan inte skriva där. Bjud in mig med /invite @Vårdkompetens och försök igen.',
    expired: 'Det har gått för lång tid sedan du frågade. Ställ frågan igen, så fungerar knapparna.',
    busy: 'Slack svarar inte just nu. Vänta en minut och försök igen.',
    unknown: 'Något gick fel hos mig. Försök igen. Om det inte hjälper, säg till den som sköter boten.',
    gone: 'Knappen gäller inte längre. Ställ frågan igen.',
  },
}
