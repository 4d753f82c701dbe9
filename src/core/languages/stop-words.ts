import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as swedish } from '@orama/stopwords/swedish'
import type { Language } from '../model/section.ts'
import { fold } from '../text/normalise.ts'

/**
 * Words of the *finns, ska, får* kind that Snowball's lists lack, with their spoken spellings. They stand in
 * questions about anything, so they say nothing about which part is asked for.
 */
const EVERYDAY: Record<Language, string> = {
  sv: `finns ska får fick bör borde kan kunde skall vill ville verkar går gick gör göra gjorde gjort ge ger gav ta tar
    tog säger säga sagt sägs står nämns skriver skrivs tycker menar anser gäller handlar tas upp lyfts exempel
    bara även också dock redan just lite mer mest många mycket flera fler olika hela hos samt både antingen
    finnas vore varit blivit kommer kom komma måste behöver hej tack snälla please asså alltså liksom typ ju väl nog
    va vaa e o å dom dem me nåt nån nåra nånting någonting någonstans nåt sån såna enl enligt ang angående
    egentligen promemoria promemorian pm rapport rapporten dokument dokumentet texten skriften rådet rådets
    vårdkompetensrådet vårdkompetensrådets nationella varför därför gå få när där här hit dit vart tro tror veta vet
    undrar undra säg berätta visa lista information info fråga svar ens ändå
    skäl två tre rent konkret konkreta exakt tydligen precis faktiskt verkligen hittar finner nånting`,
  en: `say says said tell show find list give gives mention mentions mentioned memo document report paper council
    council's please also just would could should many much get got does did anything something about according
    there info information`,
}

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))

const FUNCTION_WORDS: Record<Language, ReadonlySet<string>> = { sv: folded(swedish), en: folded(english) }
const EVERYDAY_WORDS: Record<Language, ReadonlySet<string>> = {
  sv: folded(EVERYDAY.sv.split(/\s+/)),
  en: folded(EVERYDAY.en.split(/\s+/)),
}

/** True for a folded word of grammar: and, of, what. */
export const isFunctionWord = (foldedWord: string, language: Language): boolean =>
  FUNCTION_WORDS[language].has(foldedWord)

/** True for a folded word that says nothing about the subject: a function word, or one that any question may hold. */
export const isStopWord = (foldedWord: string, language: Language): boolean =>
  isFunctionWord(foldedWord, language) || EVERYDAY_WORDS[language].has(foldedWord)
