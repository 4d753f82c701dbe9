import { type Introductions, pattern } from '../intents.ts'

export const introductions: Introductions = {
  opens: pattern(
    /^ (?:jag|vi) (?:ar|jobbar|arbetar|sitter|skriver|pluggar|studerar|heter|ringer|leder|ansvarar|kommer fran) |^ (?!det |den |vad |hur |vilk\w+ )(?:\w+ ){1,6}har $/,
    'jag jobbar på kansliet',
    'reporter på lokaltidningen här',
  ),
  person: pattern(
    /^ (?:\w+ )?\w*(?:ombud|reporter|journalist|politiker|student|chef|samordnare|sekreterare|skoterska|lektor|adjunkt|professor|dekan|rektor|ledamot|ordforande|strateg|handlaggare|utredare|redaktor|direktor|terapeut|konsult|anhorig|doktorand|barnmorska|skribent) (?:pa|i|vid|hos|inom|fran|for|at|som|med) /,
    'fackombud på iva',
    'nyutnämnd enhetschef inom hemsjukvården',
  ),
  joined: pattern(
    /^ (?:(?:hej|jag|vi) )*(?:(?:jobbar|arbetar|sitter) som|(?<= (?:jag|vi) )ar) (?:en |ny )?\w+(?: (?:pa|i|vid|hos|inom) \w+)? (?:och|o|men) (?=(?:far|kan|hittar|har|behover|vill|maste|saknar|kampar|forsoker|soker|hinner|orkar) )/,
    'sitter som dekan o får inte tag i lektorer',
    'jag är enhetschef på säbo och hinner inte med',
  ),
}
