import { pattern, type SelfWords } from '../intents.ts'
import type { SelfNames } from '../language-pack.ts'

/** Questions about the document as such, and about whoever published it. */
export const selfWords = ({ document, publisher }: SelfNames): SelfWords => ({
  speaks: pattern(
    new RegExp(
      `^ vad (?:handlar|gar) (?:det|detta|allt|den) (?:har )?(?:om|ut pa) $|\\b(?:sag(?:er|t)|sager|sa|vill|tycker|menar|anser|foresl\\w*|tror|rekommenderar|skriver|namn\\w*|tar|handlar|lyfter|berattar?|sammanfatta\\w*|drar?|dragit|star)\\b.*\\b(?:${publisher}|${document})\\b|\\b(?:${publisher}|${document}) (?:sa|sager|vill|foresl\\w*|skriver)\\b|\\bkom (?:${publisher}|${document}) fram\\b|\\b(?:enligt|av|fran) (?:${publisher}|${document})\\b|\\b(?:i|ur|om) (?:${document})\\b`,
    ),
    'vad tycker rådet om VFU',
    'enligt promemorian, är det brist',
  ),
  trailing: /^(?:nu|idag|dag|i|egentligen|till|ut|om|for|med|nagot|kvar|da|sen|just)$/,
  published: pattern(
    /\b(publicera\w*|publicering\w*|utgiven|utgivet|utgivning\w*|utgav|utkom\w*|slapp\w*|daterad|daterat|datum(?:et)?|skrevs|skriven|lades fram)\b|\b(?:kom|kommer) (?:\w+ )?ut\b/,
    'när publicerades promemorian',
  ),
  pageCount: pattern(
    new RegExp(`\\bhur (?:manga sidor|lang(?:t)? ar (?:${document}|den|det)|tjock)\\b|\\bantal(?:et)? sidor\\b`),
    'hur många sidor är det',
    'hur lång är promemorian',
  ),
  author: pattern(
    new RegExp(
      `\\b(?:vem|vilka) (?:har |ar det som )?(?:skrev|skrivit|skriver|star bakom|forfattat|tagit fram|tog fram|gjort|gjorde|gett ut|gav ut|ligger bakom)(?: (?:har|den|det|den har))? ?(?:${document}|detta|den|det)?(?: har)?(?: (?:egentligen|alltsa|nu|da|ens))? $|\\bavsandare(?:n)? (?:till|av|for)\\b|\\bforfattare(?:n)? (?:till|av)\\b`,
    ),
    'vem har skrivit promemorian',
    'vilka står bakom rapporten',
  ),
  location: pattern(
    new RegExp(
      `\\b(?:var|vart) (?:hittar|finns|kan|laddar|far|laser)\\b.*\\b(?:${document}|originalet)\\b|\\blank(?:en)? till (?:${document}|originalet)\\b|\\bladda (?:ner|ned|hem) (?:${document}|den)\\b`,
    ),
    'var hittar jag promemorian',
    'länk till rapporten',
  ),
  contact: pattern(
    new RegExp(
      `^ (?:(?:vad|hur|har|ar|vilket|vilken|finns|det|ni|nan|nagon|kan|jag|man|nar|kontakta\\w*|ska|bor|till|pa|for|deras|ert|er|ha|fa|de|mejla|maila|ringa|ringer|mejlar|na|vem|vart|var|i|med|${publisher}|kansliet|radskansliet|kontaktuppgift\\w*|kontakt|telefonnummer|telefon\\w*|telnr|mejladress\\w*|mejl|mail\\w*|e ?post\\w*|epost\\w*|epostadress\\w*|postadress\\w*|adress\\w*|hemsida\\w*|webbplats\\w*|webbadress\\w*|fragor|om|har|nagra|sig|vander|tack|detta) )+$|^ (?:(?:vem|vart|hur|var|kan|ska|bor|jag|man|vi) )+(?:kontakta|mejla|maila|ringa|na|skriva till)(?: (?:om|i|pa|det|den|saken|fragan|detta|da))* $`,
    ),
    'hur kontaktar man rådet',
    'telefonnummer?',
    'vem ska man mejla om det',
  ),
  summary: pattern(
    new RegExp(
      `\\b(?:sammanfatta\\w*|i korthet|kortfattat|sammanfattning(?:en)?(?: av)?) (?:hela )?(?:${document}|den|det|rapporten|allt)?\\b|\\bvad? (?:handlar|gar) (?:${document}) (?:om|ut pa)\\b|\\bvad (?:ar|var) (?:${document}s? )?(?:huvudbudskap\\w*|slutsats\\w*)`,
    ),
    'sammanfatta promemorian',
    'vad handlar promemorian om',
  ),
  wholeSummary: pattern(
    new RegExp(
      `^ (?:(?:hej|men|sa|och) )*(?:vad (?:handlar|gar) (?:det|den|detta|allt)(?: (?:har|dar))? (?:om|ut pa)(?: egentligen)?|(?:(?:forklara|beratta|sag|skriv) )?(?:(?:kort|enkelt|snabbt) )?vad (?:det|den|detta|allt)(?: (?:har|dar))? (?:handlar|gar) (?:om|ut pa)|vad ar (?:detta|det har)(?: for (?:nagot|nat|dokument|skrift|papper|${document}))?|hela (?:${document})|(?:(?:ge mig|vad ar|ta|visa|bara|jag vill ha) )?(?:det viktigaste|huvudpunkterna|huvuddragen|karnan|det vasentliga)(?: (?:pa|i) (?:en|ett|tva|nagra) (?:minut|minuter|mening|meningar|rader))?)(?: tack| snalla)* $`,
    ),
    'vad handlar det om',
    'hela promemorian',
    'förklara kort vad det här handlar om',
    'vad är det här för dokument',
    'ge mig det viktigaste på en minut tack',
  ),
  addressed: /\b(?:ni|er|era|ert)\b/,
})
