import type { TerminalWording } from './wording.ts'

export const wording: TerminalWording = {
  howTo: 'Skriv en fråga, eller ett nummer för att öppna det som står vid det. Mer: hjälp. Avsluta: Ctrl-D.',
  nothingToOpen: (number, last) =>
    last === 0
      ? `Det finns inget att öppna med nummer ${number} just nu.`
      : `Det finns inget att öppna med nummer ${number}. Sist visades 1–${last}.`,
  help: 'Här i terminalen: ett nummer öppnar det som står vid det, ”visa hela” visar hela avsnittet, ”verifiera” och ett citat kontrollerar citatet mot promemorian, tabb fyller i, pil upp hämtar förra frågan, Ctrl-D avslutar.',
  goodbye: 'Hej då!',
  commands: ['siffror', 'ordlista', 'visa hela', 'verifiera', 'om', 'hjälp', 'sluta'],
  page: 'sida',
  typed: {
    quit: ['sluta', 'avsluta'],
    showAll: ['visa hela', 'hela', 'visa hela texten', 'hela texten'],
    verify: 'verifiera',
  },
  original: {
    noFile: (document) =>
      `Den ordagranna texten finns inte här: ingen fil med promemorian är inlagd. Sätt MEMO_FILE till filens sökväg, eller lägg filen i knowledge/${document}/original/ och starta om.`,
    notInFile: 'Avsnittet finns inte i filen med promemorian, så dess ordagranna text kan inte visas.',
    nothingShown: 'Ställ en fråga eller öppna ett avsnitt först. Sedan visar ”visa hela” hela avsnittet.',
  },
}
