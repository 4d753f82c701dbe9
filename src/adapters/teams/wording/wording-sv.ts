import type { Wording } from './wording.ts'

export const swedish: Wording = {
  button: {
    whole: 'Visa hela',
    shorter: 'Visa mindre',
    sources: 'Källor',
    backToAnswer: 'Tillbaka till svaret',
    backToList: 'Tillbaka till listan',
    next: 'Nästa träff',
    previous: 'Föregående sida',
    more: 'Nästa sida',
    openDocument: 'Öppna källan',
    insert: 'Infoga',
    turnTo: (name) => `Gå till ${name}`,
  },
  quoted: 'Ordagrant ur texten',
  verbatimText: 'Hela texten ordagrant',
  restElsewhere: 'Texten är längre än så här.',
  readOn: 'Läs resten',
  shown: (from, to, all) => `${from}–${to} av ${all}`,
  count: (count) => (count === 1 ? '1 träff' : `${count} stycken`),
  welcome: {
    personal: 'Ställ din fråga här i chatten. Skriv hjälp när du vill se vad jag kan.',
    shared: 'Nämn mig med @ och ställ din fråga, så svarar jag i tråden.',
    questions: ['Vad föreslår rådet om VFU?', 'Vad berör oss i kommunen?', 'förslag'],
  },
  failure: 'Något gick fel hos mig. Försök igen om en stund.',
  staleCard: 'Det här kortet går inte att använda längre. Ställ frågan igen.',
  search: {
    empty: 'Det hittar jag inget om. Prova ett annat ord.',
    askFirst: 'Skriv en fråga eller ett ord, till exempel VFU.',
    nearest: 'Närmast',
  },
  excerpt: {
    title: 'Svara med utdrag',
    choose: 'Välj vilket utdrag du vill svara med',
    chooseOne: 'Välj ett utdrag.',
    nothing: 'Jag hittar inget om det i promemorian. Prova att söka med egna ord i stället.',
    noQuestion: 'Jag ser ingen fråga i meddelandet. Prova att söka med egna ord i stället.',
  },
}
