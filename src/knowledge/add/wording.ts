import type { SectionKind } from '../../core/index.ts'

/** What the kinds are called in the table. */
export const KIND_NAMES: readonly { readonly kind: SectionKind; readonly sv: string }[] = [
  { kind: 'section', sv: 'avsnitt' },
  { kind: 'lesson', sv: 'lärdom' },
  { kind: 'challenge', sv: 'utmaning' },
  { kind: 'proposal', sv: 'förslag' },
  { kind: 'footnote', sv: 'fotnot' },
  { kind: 'letter', sv: 'brev' },
]

export const WORDING = {
  usage: [
    'Lägg till ett dokument: npm run add -- FIL   (.pdf, .docx, .md, .html eller .txt)',
    '  --yes              godta alla gissningar och fråga inget',
    '  --again NAMN       FIL är en ny version av dokumentet i mappen knowledge/NAMN',
    '  --name NAMN        mappens namn, om du inte vill ha det föreslagna',
    '  --title, --date, --publisher   om du redan vet dem',
  ].join('\n'),
  reading: (page: number, pages: number) => `Läser sida ${page} av ${pages}`,
  ask: { title: 'Titel', date: 'Datum (åååå-mm-dd)', publisher: 'Utgivare' },
  badDate: 'Skriv datumet som 2022-05-16.',
  needed: 'Det behövs. Skriv något.',
  unknownPublisher: 'Okänd utgivare',
  commands: [
    '',
    'Tryck Enter när tabellen stämmer. Rätta annars, en sak i taget:',
    '  stryk 4             rubriken är ingen egen del',
    '  namn 4 Ny rubrik    ett annat namn',
    '  slag 4 förslag      ett annat slag; flera rader: slag 4-9 förslag',
    '  flytta 4 2          till rad 2',
    '  ångra               den senaste rättelsen',
  ].join('\n'),
  correction: 'Rättelse',
  unknownCommand: 'Skriv stryk, namn, slag eller flytta och radens nummer, till exempel: slag 4 förslag. Eller ångra.',
  undo: 'ångra',
  nothingToUndo: 'Det finns ingen rättelse att ångra.',
  unknownKind: `Slaget är ett av: ${KIND_NAMES.map(({ sv }) => sv).join(', ')}.`,
  noSuchRow: (row: string) => `Rad ${row} finns inte, eller är en fotnot som inte kan ändras här.`,
  announced: (title: string, kinds: string, count: number, inTable: number) =>
    `”${title}” räknar upp ${count} ${kinds}, tabellen har ${inTable}.`,
  announcedCure:
    'Rätta slaget på de delar som det gäller. De som saknar rubrik i filen kan du skriva själv i sections/.',
  columns: ['', 'id', 'slag', 'sida', 'rubrik'],
  noSections:
    'Inga rubriker hittades. Spara dokumentet med rubriker (formatmallarna Rubrik 1, Rubrik 2 …) som .docx eller PDF och försök igen.',
  exists: (name: string) =>
    `Mappen knowledge/${name} finns redan. Är filen en ny version? Kör: npm run add -- --again ${name} FIL. Annars: välj ett annat namn med --name.`,
  noSuchDocument: (name: string, added: readonly string[]) =>
    `knowledge/${name} är inget dokument som har lagts till med npm run add. ${added.length === 0 ? 'Det finns inget sådant ännu.' : `De som finns: ${added.join(', ')}.`}`,
  anotherDocument: (name: string) =>
    `Filen ser ut att vara ett annat dokument än knowledge/${name}: för få av delarna finns i den. Lägg till den som ett eget: npm run add -- FIL. Ersätter den det gamla skriver du replaces: ${name} i dess document.yaml.`,
  badName: (name: string) => `Mappens namn får bara ha små bokstäver a–z, siffror och bindestreck, inte ”${name}”.`,
  written: (name: string, sections: number) => `Sparat i knowledge/${name}: ${sections} delar.`,
  tried: (right: number, all: number, missed: readonly string[]) =>
    `Provfrågor med rubrikerna: ${right} av ${all} hittas${missed.length === 0 ? '' : `, alla utom ${missed.join(', ')}`}.`,
  next: (name: string) => `Se över det hela: npm run check -- ${name}`,
  again: {
    same: (count: number) => `${count} delar är som förut.`,
    moved: (id: string, from: string, to: string) => `flyttad  ${id}: s. ${from} → s. ${to}`,
    changed: (id: string) => `ändrad   ${id}: texten är en annan. Läs igenom det som är skrivet om den.`,
    gone: (id: string) => `borta    ${id}: ta bort sections/${id}.yaml om den finns, och länkar till den.`,
    added: (id: string, title: string) => `ny       ${id}: ${title}`,
  },
  structureComment: [
    '# Dokumentets delar, så som de hittades i filen. Rätta gärna id, kind, number, title och parent.',
    '# Ingen text ur dokumentet står här: fingerprint är en kontrollsumma som gör att fel text aldrig citeras.',
    '# heading är rubriken i filen, där den skiljer sig från title.',
  ].join('\n'),
  documentComment: '# Bara title, publisher och date behövs. knowledge/README.md berättar om resten.',
} as const
