import type { Wording } from '../language-pack.ts'

const numbers: readonly string[] =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  )

const KIND = {
  lesson: 'Lärdom',
  challenge: 'Utmaning',
  proposal: 'Förslag',
  footnote: 'Fotnot',
  section: 'Avsnitt',
  letter: 'Följebrev',
}

const THE_KINDS = {
  lesson: 'lärdomarna',
  challenge: 'utmaningarna',
  proposal: 'förslagen',
  footnote: 'fotnoterna',
  section: 'avsnitten',
  letter: 'följebreven',
}

const enumeration = new Intl.ListFormat('sv')

export const wording: Wording = {
  kind: KIND,
  kinds: {
    lesson: 'lärdomar',
    challenge: 'utmaningar',
    proposal: 'förslag',
    footnote: 'fotnoter',
    section: 'avsnitt',
    letter: 'följebrev',
  },
  numbers,
  page: (pages) => `s. ${pages}`,
  footnotes: (numbers) => `fotnot ${numbers}`,
  sources: 'Källor',
  notes: 'Fotnoter',
  verbatim: (place) => `Ordagrant${place && `, ${place}`}`,
  erratum: 'Obs!',
  readMore: 'Läs också',
  standsIn: 'Står i',
  orDidYouMean: 'Eller menade du',
  ourMeaning: 'Vår förklaring',
  list: {
    all: (kinds) => `Promemorians ${kinds}`,
    onPage: (page) => `På sidan ${page}`,
    onPages: (pages) => `På sidorna ${pages}`,
    named: (kind, _, numbers) => `${kind} ${enumeration.format(numbers.map(String))}`,
    joined: (parts) => capital(enumeration.format(parts.map(small))),
    forRole: (roles, kinds) => `${kinds === undefined ? 'Det här' : capital(kinds) + ' som'} berör ${roles}`,
    roles: (names, every) =>
      (every ? 'både ' : '') + new Intl.ListFormat('sv').format(names.map((name) => name.toLowerCase())),
    counted: (number, kinds) => `Promemorian har ${number} ${kinds}`,
    countedFor: (number, kinds, roles) => `${capital(number)} ${kinds} berör ${roles}`,
    number: (value) => numbers[value] ?? `${value}`,
    leftOut: (overview, listed, missing) =>
      `Avsnittet ${overview} räknar upp ${listed} av dem. Där saknas ${new Intl.ListFormat('sv').format(missing)}.`,
    withoutProposal: (kinds) => `${capital(kinds)} som inte har lett till något eget förslag`,
    about: (subject, kinds) => `${kinds === undefined ? 'Avsnitt' : capital(kinds)} om ”${subject}”`,
    figures: 'Siffror och datum i promemorian',
    figuresFor: (role) => `Siffror och datum som berör ${role}`,
    figuresAbout: (subject) => `Siffror och datum om ”${subject}”`,
    figuresOn: (page) => `Siffror och datum i delarna ${small(page)}`,
    aboutMemo: 'Om promemorian och rådet',
    glossary: 'Ordlista',
  },
  none: {
    noMatch: 'Det hittar jag inget om i promemorian.',
    noSuchNumber: (kind, number, last) =>
      `${KIND[kind]} ${number} finns inte. ${capital(THE_KINDS[kind])} har nummer 1–${last}.`,
    noSuchTerm: (term) => `”${term}” finns inte i ordlistan. Skriv ”ordlista” för att se alla ord.`,
    noSuchPage: (page, last) => `Sidan ${page} finns inte. Promemorian har ${last} sidor.`,
    emptyPage: (page) => `Sidan ${page} har bara omslag eller innehållsförteckning.`,
    turnTo: (name, url) => `Vänd dig till ${name}${url === undefined ? '' : `: ${url}`}`,
    nearest: 'Närmast i promemorian',
  },
  help: {
    greeting: 'Hej!',
    thanks: 'Varsågod! Fråga gärna mer.',
    farewell: 'Hej då! Fråga gärna igen.',
    alone:
      'Varje fråga står för sig: jag minns inte vad som sagts före. Skriv hela frågan, så letar jag i promemorian.',
    intro:
      'Jag svarar på frågor om promemorian Pandemin och kompetensförsörjningen från Nationella vårdkompetensrådet, med hänvisning till sidan. När promemorian inte svarar säger jag det.',
    examples: [
      'Vad föreslår rådet om VFU?',
      'Hur många fler sökte till sjuksköterska?',
      'Vad berör oss i kommunen?',
      'förslag',
      'lärdom 7',
      'fotnot 13',
      'ordlista VULF',
      'siffror',
    ],
    tryThese: 'Prova till exempel',
  },
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
