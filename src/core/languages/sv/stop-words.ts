import { stopwords } from '@orama/stopwords/swedish'
import { fold } from '../../text/normalise.ts'

/** Snowball's stop words, folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(stopwords.map(fold))

/**
 * Words of the *finns, ska, får* kind that Snowball's list lacks, with their spoken spellings. They stand in
 * questions about anything, so they say nothing about which section is asked for.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `finns ska får fick bör borde kan kunde skall vill ville verkar går gick gör göra gjorde gjort ge ger gav ta tar
  tog säger säga sagt sägs står nämns skriver skrivs tycker menar anser gäller handlar tas upp lyfts exempel
  bara även också dock redan just lite mer mest många mycket flera fler olika hela hos samt både antingen
  finnas vore varit blivit kommer kom komma måste behöver hej tack snälla please asså alltså liksom typ ju väl nog
  va vaa e o å dom dem me nåt nån nåra nånting någonting någonstans nåt sån såna enl enligt ang angående
  egentligen texten nationella varför därför gå få när där här hit dit vart tro tror veta vet
  undrar undra säg berätta visa lista information info fråga svar ens ändå
  skäl två tre rent konkret konkreta exakt tydligen precis faktiskt verkligen hittar finner nånting mkt tjena tja asså snabbt
  jaja jo lr d all iaf oxå osv liksom`
    .split(/\s+/)
    .map(fold),
)

/** For any document. */
export const DOCUMENT_WORDS: readonly string[] =
  'promemoria promemorian pm rapport rapporten dokument dokumentet skriften skrift papper papperet pappret skrivelsen'.split(
    ' ',
  )
