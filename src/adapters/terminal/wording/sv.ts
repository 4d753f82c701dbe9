import type { TerminalWording } from './wording.ts'

export const wording: TerminalWording = {
  howTo: 'Skriv en fråga, eller ett nummer för att öppna det som står vid det. Mer: hjälp. Avsluta: Ctrl-D.',
  nothingToOpen: (number, last) =>
    last === 0
      ? `Det finns inget att öppna med nummer ${number} just nu.`
      : `Det finns inget att öppna med nummer ${number}. Sist visades 1–${last}.`,
  help: 'Här i terminalen: ett nummer öppnar den del som har det, ”visa hela” visar delens ordagranna text, ”verifiera” och ett citat prövar citatet mot promemorian, tabb fyller i, pil upp hämtar förra frågan, Ctrl-D avslutar.',
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
      `Den ordagranna texten finns inte här: ingen fil med promemorian är given. Sätt MEMO_FILE till filens sökväg, eller lägg filen i knowledge/${document}/original/ och starta om.`,
    notInFile: 'Den delen finns inte i filen med promemorian, så dess ordagranna text kan inte visas.',
    nothingShown: 'Ställ en fråga eller öppna en del först. Sedan visar ”visa hela” delens ordagranna text.',
    receipt: (file, sha256, start, end) => `${file} · SHA-256 ${sha256} · tecken ${start}–${end}`,
  },
  verdict: {
    exact: (place, part) => `ordagrant, ${place}, avsnitt ${part}`,
    departs: (place, part) => `inte ordagrant; närmast är ${place}, avsnitt ${part}`,
    scattered: 'inte ordagrant som helhet; meningarna står ordagrant var för sig, i olika avsnitt',
    piece: (place, part) => `Ordagrant, ${place}, avsnitt ${part}`,
    absent: 'Inget liknande står i promemorian.',
    empty: 'Citatet saknas. Skriv det efter ”verifiera”.',
    tooLong: 'Citatet är för långt för att prövas på en gång. Pröva ett stycke i taget.',
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
    moreParts: (count) => (count === 1 ? 'och 1 del till' : `och ${count} delar till`),
    closest: 'I promemorian står',
    difference: 'Skillnaden, med promemorians ord [-så-] och citatets {+så+}',
  },
}
