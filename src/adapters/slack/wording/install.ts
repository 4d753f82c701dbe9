/** What whoever installs the app reads in the browser. */
export const INSTALL_WORDING = {
  installed: (name = '') => `Klart! Vårdkompetens är installerad${name && ` i ${name}`}.`,
  steps: [
    'Skriv /vardkompetens hjälp i en kanal. Svaret ser bara du.',
    'Bjud in boten i de kanaler där den ska svara alla: /invite @Vårdkompetens.',
    'Berätta för kollegorna. De kan fråga i kanalen, skriva direkt till boten eller välja Svara med utdrag i menyn för ett meddelande.',
  ],
  open: 'Öppna Vårdkompetens i Slack',
  policies: { before: 'Läs mer:', privacy: 'Integritet', terms: 'Villkor' },
  failed: 'Det gick inte att installera Vårdkompetens.',
  failedCure:
    'Inget är installerat. Länken kan ha blivit för gammal, eller så behöver den som administrerar Slack hos er godkänna appen först.',
  again: 'Försök igen',
} as const
