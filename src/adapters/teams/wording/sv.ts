import type { TeamsWording } from './wording.ts'

export const teamsInSwedish: TeamsWording = {
  button: {
    share: 'Dela i kanalen',
    back: 'Tillbaka',
    publisher: 'Utgivarens webbplats',
    insert: 'Infoga',
  },
  welcome: {
    personal: 'Ställ din fråga här i chatten. Skriv hjälp när du vill se vad jag kan.',
    shared: 'Nämn mig med @ och ställ din fråga, så svarar jag i tråden.',
  },
  shared: 'Svaret är delat i konversationen.',
  failure: 'Något gick fel hos mig. Försök igen om en stund.',
  staleCard: 'Det här kortet går inte att använda längre. Ställ frågan igen.',
  search: {
    empty: 'Det hittar jag inget om. Prova ett annat ord.',
    askFirst: 'Skriv en fråga eller ett ord, till exempel VFU.',
    nearest: 'Närmast',
    document: 'Sök i ett dokument eller i alla',
  },
  excerpt: {
    choose: 'Välj vilket utdrag du vill svara med',
    nothing: 'Det hittar jag inget om. Prova att söka med egna ord i stället.',
    noQuestion: 'Jag ser ingen fråga i meddelandet. Prova att söka med egna ord i stället.',
  },
}
