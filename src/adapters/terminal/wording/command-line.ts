const EXAMPLE = 'npm run -s ask -- "Vad föreslår rådet om VFU?"'
const IDS_EXAMPLE = 'npm run -s ask -- --json "lärdomar"'
const VERIFY_EXAMPLE = 'npm run -s ask -- --verify "ett citat"'

/** What the command line says: in Swedish alone, for whoever runs the program. */
export const COMMAND_LINE = {
  /** The help page: titles, what is typed, and what each option does. */
  help: {
    usageTitle: 'Skriv:',
    argumentsTitle: 'Argument:',
    optionsTitle: 'Flaggor:',
    usage: '[flaggor] ["fråga"]',
    question: 'fråga',
    questionDoes: 'utan fråga läses frågor från standard in, en på varje rad',
    json: 'skriv svaret som ett JSON-objekt',
    jsonl:
      'läs en fråga per rad från standard in, som text eller {"question": "…", "thread": "…"}, och skriv ett JSON-objekt per rad',
    section: 'visa ett avsnitt, till exempel lardom-7-digitalt',
    original: 'visa avsnittets ordagranna text (med --section)',
    verify: 'kontrollera om ett citat står ordagrant i promemorian; utan citat läses det från standard in',
    help: 'visa den här hjälpen',
  },
  missingValue: (option: string) => `${option} saknar sitt värde. Skriv till exempel --section lardom-7-digitalt.`,
  unknownOption: (option: string) =>
    `Flaggan ${option} finns inte. Flaggorna är --json, --jsonl, --section ID, --original, --verify och --help; skriv -- före en fråga som börjar med bindestreck.`,
  unknownSection: (id: string, nearest: string | undefined) =>
    nearest === undefined
      ? `Det finns inget avsnitt med id "${id}". Ett id ser ut som lardom-7-digitalt eller fotnot-13; se dem med ${IDS_EXAMPLE}.`
      : `Det finns inget avsnitt med id "${id}". Menade du ${nearest}?`,
  jsonlWithQuestion: '--jsonl läser frågorna från standard in. Ta bort frågan eller --jsonl.',
  jsonlWith: (others: string) => `--jsonl står ensamt. Ta bort ${others}.`,
  verifyWith: (others: string) => `--verify kontrollerar ett citat och går bara ihop med --json. Ta bort ${others}.`,
  noQuotation: `Citatet saknas. Skriv till exempel ${VERIFY_EXAMPLE}, eller skicka det genom standard in.`,
  sectionWithQuestion: '--section visar ett avsnitt utan att fråga. Ta bort frågan eller --section.',
  originalWithJson: '--original skriver ren text. Ta bort --json eller --original.',
  originalWithoutSection: '--original behöver ett avsnitt. Skriv till exempel --section slutord --original.',
  jsonWithoutQuestion: `--json behöver en fråga. Skriv till exempel ${EXAMPLE} --json.`,
  noQuestion: `Frågan saknas. Skriv till exempel ${EXAMPLE}, eller npm run chat för ett samtal.`,
} as const
