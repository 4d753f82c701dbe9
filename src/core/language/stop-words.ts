import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as swedish } from '@orama/stopwords/swedish'
import type { Language } from '../section.ts'
import { fold } from './fold.ts'

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
    undrar undra säg berätta visa lista information info fråga svar ens ändå`,
  en: `say says said tell show find list give gives mention mentions mentioned memo document report paper council
    council's please also just would could should many much get got does did anything something about according
    there info information`,
}

const LISTS: Record<Language, ReadonlySet<string>> = {
  sv: new Set([...swedish, ...EVERYDAY.sv.split(/\s+/)].map(fold)),
  en: new Set([...english, ...EVERYDAY.en.split(/\s+/)].map(fold)),
}

/** True for a folded word that says nothing about the subject. */
export const isStopWord = (foldedWord: string, language: Language): boolean => LISTS[language].has(foldedWord)
