import type { Messages } from '../messages.ts'

const NUMBERS: readonly string[] =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  )

const KIND = {
  lesson: 'Lärdom',
  challenge: 'Utmaning',
  proposal: 'Förslag',
  footnote: 'Fotnot',
  section: 'Avsnitt',
  letter: 'Missiv',
}

const KINDS = {
  lesson: 'lärdomar',
  challenge: 'utmaningar',
  proposal: 'förslag',
  footnote: 'fotnoter',
  section: 'avsnitt',
  letter: 'missiv',
}

const THE_KINDS = {
  lesson: 'lärdomarna',
  challenge: 'utmaningarna',
  proposal: 'förslagen',
  footnote: 'fotnoterna',
  section: 'avsnitten',
  letter: 'missiven',
}

const list = new Intl.ListFormat('sv')
const dates = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' })
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const number = (value: number): string => NUMBERS[value] ?? `${value}`

export const messages: Messages = {
  kind: KIND,
  kinds: KINDS,
  number,
  enumerate: (items) => list.format(items),
  inThisLanguage: 'På svenska',
  quotes: ['”', '”'],
  capital,
  withinSentence: (text, isName) => (isName ? text : small(text)),

  verdict: { yes: 'Ja.', no: 'Nej.' },
  page: (pages) => `s. ${pages}`,
  footnotes: (numbers) => `fotnot ${numbers}`,
  sources: 'Källor',
  source: (reference) => (reference.startsWith('Källa: ') ? reference : `Källa: ${reference}`),
  notes: 'Fotnoter',
  replacedBy: (citedAs) => `Ersatt av ${citedAs}`,
  verbatim: (place) => `Ordagrant${place && `, ${place}`}`,
  erratum: 'Obs!',
  alternatives: 'Eller menade du',
  alsoAsked: 'Du frågade också',
  unquoted: 'Jag har inte originalets ord för det här. Med mina ord:',
  readMore: 'Läs också',
  standsIn: 'Står i',
  concerns: 'Berör',
  meaning: (term, name, meaning) => `${capital(term)}${name && ` (${name})`} är ${small(meaning)} (Vår förklaring.)`,
  inContext: 'Läs i sammanhang',
  goesOn: (url) => `Texten är längre än så här.${url === undefined ? '' : ` Läs resten: ${url}`}`,
  denials: 'Det här står inte i texten',

  documents: { label: 'Dokument', all: 'Alla dokument', choose: 'Välj dokument' },
  list: {
    all: (kinds, document) => `${capital(document)}s ${kinds}`,
    inShort: (section) => `I korthet: ${section}`,
    onPages: (pages, several) => (several ? `På sidorna ${pages}` : `På sidan ${pages}`),
    named: (kind, numbers) => `${KIND[kind]} ${list.format(numbers.map(String))}`,
    joined: (parts) => capital(list.format(parts.map(small))),
    comparison: 'Jämförelse',
    forRole: (roles, kinds) => `${kinds === undefined ? 'Det här' : `${capital(kinds)} som`} berör ${roles}`,
    roles: (names, every) => (every ? 'både ' : '') + list.format(names),
    counted: (count, kinds, document) => `${capital(document)} har ${count} ${kinds}`,
    countedFor: (count, kind, value, roles) =>
      `${capital(ofKind(count, kind, value))} berör ${roles}, som vi läser dem`,
    countedAbout: (count, kind, value, subject) =>
      `${capital(ofKind(count, kind, value))} handlar om ”${subject}”, som vi läser dem`,
    leftOut: (overview, listed, missing) =>
      `Avsnittet ${overview} räknar upp ${listed} av dem. Där saknas ${list.format(missing)}.`,
    withoutProposal: (kinds) => `${capital(kinds)} som inte har lett till något eget förslag`,
    proposalsByOrigin: 'Så hänger förslagen ihop med lärdomar och utmaningar',
    about: (subject, kinds) => `${capital(kinds)} som rör ”${subject}”`,
    figures: (document) => `Siffror och datum i ${document}`,
    figuresOf: (subject) => `Siffror och datum: ${subject}`,
    figuresOn: (pages, several) => `Siffror och datum på ${several ? 'sidorna' : 'sidan'} ${pages}`,
    authorities: (document) => `Myndigheter och organisationer som nämns i ${document}`,
    sources: (document, count) => `${capital(document)} har ${count} fotnoter med källor och förklaringar`,
    aboutDocument: (document, publisher) => `Om ${document} och ${publisher}`,
    glossary: 'Ordlista',
    theDocuments: 'dokumenten',
    documents: (count) => (count === 1 ? 'Dokumentet som jag svarar ur' : 'Dokumenten som jag svarar ur'),
    more: (count) => `… och ${count} till.`,
  },
  none: {
    why: {
      'out-of-scope': ({ answer }) => answer,
      'not-stated': ({ claim }) => claim.text,
      'not-about': (_, { section }) => `Jag ser inget om det i ${section}.`,
      'no-source': (_, { document, section }) =>
        `${capital(document)} anger ingen källa för det, utan säger det själv: ${section}.`,
      'no-match': ({ asked }, { document }) =>
        asked === undefined
          ? `Det hittar jag inget om i ${document}.`
          : `Jag hittar inget ${asked.isWhole ? 'svar på' : 'om'} ”${asked.text}” i ${document}.`,
      'no-such-number': ({ kind, number: asked, last }) =>
        `${KIND[kind]} ${asked} finns inte. ${capital(THE_KINDS[kind])} har nummer 1–${last}.`,
      'no-such-term': ({ term }) => `”${term}” finns inte i ordlistan. Skriv ”ordlista” för att se alla ord.`,
      'no-such-page': ({ page, last }, { document }) =>
        `Sidan ${page} finns inte. ${capital(document)} har ${last} sidor.`,
      'empty-page': ({ page }) => `På sidan ${page} finns bara omslag eller innehållsförteckning.`,
      'not-ranked': ({ kind }, { document }) => `${capital(document)} rangordnar inte sina ${KINDS[kind]}.`,
      task: (_, { document }) =>
        `Det kan jag tyvärr inte göra. Jag svarar på frågor om vad som står i ${document}, och kan ge en text att klistra in om du skriver vad den ska handla om.`,
    },
    turnTo: (name, url) => `Vänd dig till ${name}${url === undefined ? '' : `: ${url}`}`,
    nearest: (document) => `Närmast i ${document}`,
  },
  help: {
    greeting: 'Hej!',
    thanks: 'Varsågod! Fråga gärna mer.',
    praise: 'Tack, kul att det hjälpte! Fråga gärna mer.',
    farewell: 'Hej då! Fråga gärna igen.',
    identity:
      'Jag är en chattbot, ingen människa och ingen AI som hittar på: jag letar upp färdiga formuleringar och visar var de står.',
    alone: (document) => `Jag vet inte vad du syftar på. Skriv hela frågan, så letar jag i ${document}.`,
    forgotten: (document) =>
      `Jag minns inte längre vad som har sagts här. Skriv hela frågan, så letar jag i ${document}.`,
    noted: 'Bra. Fråga gärna vidare.',
    rephrase: 'Då förstod jag dig fel. Skriv frågan med andra ord, så letar jag igen.',
    tryThese: 'Prova till exempel',
  },
  facts: {
    pageCount: (document, pages) => `${capital(document)} har ${pages} sidor.`,
    author: (document, publisher, date) => `${capital(document)} är skriven av ${publisher} och daterad ${date}.`,
    location: (document, url) => `${capital(document)} finns på ${url}.`,
    date: (date) => dates.format(new Date(date)),
  },
  verification: {
    title: 'Kontrollera citat',
    exact: (place, section, document) => `ordagrant, ${place}, avsnitt ${section} · ${document}`,
    departs: (place, section, document) => `inte ordagrant; närmast är ${place}, avsnitt ${section} · ${document}`,
    scattered: 'inte ordagrant som helhet; meningarna står ordagrant var för sig, på olika ställen',
    absent: 'Inget liknande står i originalet.',
    unchecked: {
      empty: 'Det finns ingen text att jämföra med originalet.',
      'too-long': 'Citatet är för långt för att kontrolleras på en gång. Kontrollera ett stycke i taget.',
      'no-original': 'Originalet är inte inlagt hos mig, så jag kan inte jämföra. Säg till den som har hand om mig.',
    },
    tolerated: (names) => `Skillnader som godtas: ${names}.`,
    tolerance: {
      spaces: 'mellanslag',
      'line-breaks': 'radbrytningar',
      thousands: 'mellanslag i tal',
      'quotation-marks': 'citattecken',
      dashes: 'bindestreck',
      hyphenation: 'avstavning',
      'first-letter': 'stor eller liten begynnelsebokstav',
      'footnote-markers': 'fotnotsmarkörer',
      'page-feet': 'fotnoter och länkar vid sidans fot',
      'page-heads': 'sidhuvud och sidnummer',
      omission: 'utelämning',
    },
    alsoIn: 'Står också i',
    moreSections: (count) => `och ${count} avsnitt till`,
    closest: (document) => `I ${document} står`,
    difference: (document) => `Skillnaden, med ord som bara ${document} har [-så-] och som bara citatet har {+så+}`,
    receipt: (file, sha256, start, end) => `${file} · SHA-256 ${sha256} · tecken ${start}–${end}`,
  },
  actions: {
    whole: 'Visa hela',
    read: (name) => `Läs ${name} på webben`,
    reply: 'Svara med utdrag',
    chooseExcerpt: 'Välj ett utdrag.',
    close: 'Stäng',
    share: 'Dela',
    next: 'Nästa träff',
    previous: 'Föregående',
    more: 'Visa fler',
  },
}

function ofKind(count: string, kind: keyof typeof KINDS, value: number): string {
  const inCommonGender = kind === 'lesson' || kind === 'challenge' || kind === 'footnote'
  if (value === 1) return `${inCommonGender ? 'en' : 'ett'} ${small(KIND[kind])}`
  return `${value === 0 ? (inCommonGender ? 'ingen' : 'inget') : count} ${value === 0 ? small(KIND[kind]) : KINDS[kind]}`
}
