/** What `npm run check` says to an editor. */
export const CHECK_WORDING = {
  usage: 'Skriv vilket dokument: npm run check -- NAMN   (mappens namn i knowledge/)',
  noDocument: (name: string) =>
    `Mappen knowledge/${name} finns inte eller saknar document.yaml. Lägg till dokumentet: npm run add -- FIL`,
  fine: 'Inget är fel.',
  wrong: 'Det här måste rättas:',
  advice: 'Det här skulle hjälpa mest:',
  problem: (file: string, line: number | undefined, field: string, message: string, cure: string) =>
    `${file}${line === undefined ? '' : `, rad ${line}`}, ${field.replace(/^line \d+$/, 'formen').replace(/^the whole file$/, 'hela filen')}: ${swedish(message)} ${swedish(cure)}`,
  changed: (file: string, name: string, count: number, ids: string) =>
    `${file}: ${count === 1 ? 'en del' : `${count} delar`} har en annan text än när dokumentet lades till och citeras därför inte: ${ids}. ${CHECK_WORDING.again(name)}`,
  again: (name: string) => `Är filen en ny version? Kör: npm run add -- --again ${name} FIL`,
  noFile: (name: string) =>
    `Lägg dokumentets fil i knowledge/${name}/original/. Utan den kan boten inte citera, och delar utan egna påståenden kan inte svara.`,
  bare: (count: number, all: number, ids: string) =>
    `${count} av ${all} delar har inga egna påståenden och svarar med dokumentets meningar. Skriv sections/ID.yaml, helst för: ${ids}.`,
  unasked: (count: number, ids: string) =>
    `${count} delar har färre än tre frågor. Skriv i wordings.yaml hur folk frågar efter: ${ids}.`,
  noTopics:
    'Skriv i out-of-scope.yaml vad folk frågar om utan att dokumentet svarar: då säger boten nej oftare när den ska.',
  noAddress: 'Skriv url i document.yaml, så att läsaren hittar originalet.',
} as const

/** What the check of the files says, in Swedish; what is not known stays as it is. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^is missing\.$/, 'saknas.'],
  [/^there is no section "(.+)"\.$/, 'det finns ingen del ”$1”.'],
  [/^there is no section or claim "(.+)"\.$/, 'det finns ingen del och inget påstående ”$1”.'],
  [/^a whole section is not answered by yes or no\.$/, 'en hel del besvaras inte med ja eller nej.'],
  [/^Write the question under the claim that answers it\.$/, 'Skriv frågan under det påstående som svarar på den.'],
  [/^there is no claim "(.+)" in the section\.$/, 'delen har inget påstående ”$1”.'],
  [/^Write the id of the claim that it is said with\.$/, 'Skriv id för det påstående som felet hör till.'],
  [/^there is no document "(.+)"\.$/, 'det finns inget dokument ”$1”.'],
  [/^Write the name of its folder\.$/, 'Skriv namnet på dess mapp i knowledge/.'],
  [/^there is no role "(.+)"\.$/, 'det finns ingen roll ”$1”.'],
  [/^"(.+)" is not among the people\.$/, '”$1” står inte under people.'],
  [/^there is no footnote (\d+)\.$/, 'det finns ingen fotnot $1.'],
  [/^the section "(.+)" is missing\.$/, 'delen ”$1” saknas.'],
  [/^"(.+)" is not in document\.yaml\.$/, '”$1” står inte i document.yaml.'],
  [/^"(.+)" stands twice\.$/, '”$1” står två gånger.'],
  [/^page (\d+) does not exist: the document has (\d+) pages\.$/, 'sidan $1 finns inte: dokumentet har $2 sidor.'],
  [/^page (\d+) is none of the section's pages\.$/, 'sidan $1 är ingen av delens sidor.'],
  [/^the sentence does not contain the value "(.+)"\.$/, 'meningen innehåller inte värdet ”$1”.'],
  [/^is not valid YAML \((.+)\)\.$/, 'är inte giltig YAML ($1).'],
  [/^is not an id .*$/, 'är inget id (små bokstäver a–z, siffror och bindestreck).'],
  [/^Write an id from document\.yaml, or take it away\.$/, 'Skriv ett id som finns, eller ta bort det.'],
  [/^Write an id from roles\.yaml\.$/, 'Skriv ett id ur roles.yaml.'],
  [/^Write the printed page number\.$/, 'Skriv sidnumret som det är tryckt.'],
  [/^Write one of the section's own pages\.$/, 'Skriv någon av delens egna sidor.'],
  [/^Write at least (\d+)\.$/, 'Skriv minst $1.'],
  [/^Write one of (.+)\.$/, 'Skriv något av $1.'],
  [/^Add the id to its list of sections\.$/, 'Lägg till id:t i listan sections.'],
  [/^Write it under people as well\.$/, 'Skriv det även under people.'],
  [/^Merge the two or rename one\.$/, 'Slå ihop dem eller byt namn på den ena.'],
  [/^Take the line away\.$/, 'Ta bort raden.'],
  [/^Check the indentation, .*$/, 'Kontrollera indragen, och sätt en text med ”: ” inom citattecken.'],
  [/^knowledge\/README\.md shows how the field is written\.$/, 'knowledge/README.md visar hur fältet skrivs.'],
  [/^Take away or correct the field (.+); .*$/, 'Ta bort eller rätta fältet $1. Fälten står i knowledge/README.md.'],
  [/^Unrecognized keys?: (.+)\.$/, 'okänt fält: $1.'],
  [/^Too small: expected (?:array|string) to have >=1 (?:items?|characters?)\.$/, 'är tomt.'],
  [/^Too small: expected array to have >=(\d+) items?\.$/, 'har färre än $1.'],
  [/^Too small: expected number to be >0\.$/, 'ska vara 1 eller mer.'],
  [/^Invalid input: expected (\w+), received (\w+)\.$/, 'har fel form.'],
  [/^Invalid option: expected one of (.+)\.$/, 'är inget av det som går att välja.'],
  [/^Invalid input\.$/, 'har fel form.'],
  [/^Invalid ISO date\.$/, 'är inget datum som 2022-05-16.'],
  [/^"(.+)" says that it stands inside "no section"\.$/, '”$1” säger inte att den står inuti någon del.'],
  [/^"(.+)" says that it stands inside "(.+)"\.$/, '”$1” säger att den står inuti ”$2”.'],
  [
    /^Set its parent to (.+), or take it off this list\.$/,
    'Skriv parent: $1 i den delen, eller ta bort den ur listan.',
  ],
  [/^"(.+)" is not among the people\.$/, '”$1” står inte under people.'],
  [/^Write it under people as well\.$/, 'Skriv det under people också.'],
  [/^Invalid URL\.$/, 'är ingen webbadress, till exempel https://www.exempel.se.'],
  [/^is not 16 hexadecimal digits\.$/, 'är ingen kontrollsumma: kör npm run add -- --again om raden har ändrats.'],
  [/^the id "(.+)" is also used in (.+)\.$/, 'id:t ”$1” används också i $2.'],
  [/^Give the section an id of its own\.$/, 'Ge delen ett eget id.'],
  [/^Write it; knowledge\/README\.md shows its form\.$/, 'Skriv den; knowledge/README.md visar hur.'],
  [/^Write (sections\/.+), or take the id off the list\.$/, 'Skriv $1, eller ta bort id:t ur listan.'],
  [
    /^Write the number of a footnote that has a file, such as (.+)\.$/,
    'Skriv numret på en fotnot som har en fil, som $1.',
  ],
  [/^Write the value in it exactly as in figure\.value\.$/, 'Skriv värdet precis som i figure.value.'],
  [
    /^Write in figure\.en\.value how the English sentence writes it\.$/,
    'Skriv i figure.en.value hur den engelska meningen skriver värdet.',
  ],
]

function swedish(sentence: string): string {
  for (const [pattern, says] of SENTENCES) if (pattern.test(sentence)) return sentence.replace(pattern, says)
  return sentence
}
