import { type Intents, pattern } from '../intents.ts'
import type { SelfNames } from '../language-pack.ts'
import { answers } from './answer-kinds.ts'
import { cues } from './cues.ts'
import { deciding } from './deciding.ts'
import { followUps } from './follow-ups.ts'
import { frames } from './frames.ts'
import { introductions } from './introductions.ts'
import { smallTalk } from './small-talk.ts'
import { selfWords } from './self-words.ts'
import { shapes } from './shapes.ts'

/** What the bot understands of Swedish. Patterns see folded words: å, ä → a, ö → o. */
export const createIntents = ({ document, publisher }: SelfNames): Intents => ({
  cues: cues(publisher),
  cueWord:
    /^(kall(a|an|or)|varifran|ifran|hanvis\w*|refererar|fotnot\w*|fn|forslag\w*|foresl\w*|rekommend\w*|siffr\w*|lardom\w*|forkort\w*|betyder|innebar|antal)$/,
  filler:
    /^(vilka|vilken|vad|va|ar|e|finns|fanns|det|de|dom|alla|allt|samtliga|lista|listan|rabbla|rada|bara|rubrik(?:en|er|erna)?|visa|ge|mig|oss|vi|ni|jag|du|har|lagger|lagt|dragit|drar|kommer|beror|ror|galler|angar|for|om|till|pa|i|av|som|da|en|ett|min|mitt|mina|var|vart|vara|och|kan|fa|se|lasa|ska|bor|borde|man|tack|hej|tar|upp|star|innebar|betyder|menas|med|begreppet|ord|ordet|orden|forkortningen|forkortning|forklara|definiera|definition|sager|hos|just|egentligen|nu|nagra|nagot|nat|handlar|sammanfatta|sammanfattning|beskriv|beratta|redogor|riktas|riktar|sig|mot|vill|foreslar|foreslas|forordar|forordas|rekommenderar|ser|drar|dras?|drogs|over|rakna|raknas|rakna[rt]|inga?r|pekar?|pekas|ut|lyfte?r?|lyfts|namner?|namns|beskriver|beskrivs|redovisar|redovisas|presenterar|presenteras|identifiera[rt]?|identifieras|konstaterar|under|efter|fran|ur|pandemin?|pandemins|corona\w*|covid\w*|virus\w*)$/,
  light:
    /^(person(?:er)?|folk|manniskor|individer|stycken|ganger|totalt|sammanlagt|ingar|ingick|omfattas|sitter|fanns|gjord(?:es)?|gjorts|hande|hant|skedde|skett|lyckades|lyckats|jamfort|tidigare|innan|fore|efter|aret|forra|fjol|idag|igar|imorgon|nyligen|senast|beror|berodde|haller|fixar?|driver|skoter?|ordnar?|genomfor|utfor|ansvar\w*)$/,
  measure: /^hur (?:stor|stort|stora|hog|hogt|hoga|lang|langt|langa|lange|ofta)$/,
  joinsQuestions: { joiner: /^(?:och|o|samt)$/, and: 'och', asks: /^(?:vad|hur|vem|vilka|vilken|vilket|nar|varfor)$/ },
  preposition: /^(?:i|pa|till|av|for|med|om|vid|hos|inom|mellan|och|fran|mot|under|per)$/,
  beforeVerb: /^(hur|nar|varfor|vem|vilka|vad|va|var|vart)$/,
  amounts: {
    thousand: /^tusen$/,
    million: /^milj(?:on\w*)?$/,
    share: /^(?:%|procent\w*)$/,
    around:
      /^(?:typ|ca|cirka|drygt|nastan|ungefar|runt|siffran?|talet|uppgiften|stamm\w*|ar|e|det|da|va|vad|med|om|pa|for|nat|nagot|tal|kommer|betyder|star)$/,
  },
  references: {
    kinds: [
      { kind: 'footnote', name: 'fot ?nott?(?:en|er|erna|s)?|fn|not(?:en|er|erna)?', one: '(?:fot)?noten' },
      { kind: 'lesson', name: 'lardom(?:en|ar|arna)?', one: 'lardomen', letter: 'l' },
      { kind: 'challenge', name: 'utmaning(?:en|ar|arna)?', one: 'utmaningen', letter: 'u' },
      { kind: 'proposal', name: 'forslag(?:et|en)?', one: 'forslaget', letter: 'f' },
    ],
    number: '(?:(?:som|har|med|ar) ){0,2}(?:nr|nummer)',
    numerals: {
      cardinal: words(`ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton
        nitton tjugo`),
      ordinal: words(`forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde
        fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde`),
      last: ['sista'],
      noun: words('ettan tvaan trean fyran femman sexan sjuan attan nian tian'),
    },
    pronoun: 'det',
    joiners: 'och|samt|eller|respektive|fran|mot|med',
    page: { name: 'sid(?:a|an|or|orna)?|s', before: '(?:vad (?:star|finns) (?:det )?)?pa' },
  },
  lists: {
    commands: {
      proposal: words('forslag forslagen atgardsforslag atgardsforslagen rekommendationer rekommendationerna'),
      lesson: words('lardomar lardomarna lardom'),
      challenge: words('utmaningar utmaningarna utmaning'),
      footnote: words('fotnoter fotnoterna fotnot noter kallor kallorna kallforteckning referenser'),
      figures: words('siffror siffrorna statistik nyckeltal fakta'),
      glossary: words('ordlista ordlistan begrepp begreppen forkortningar forkortningarna termer'),
      about: ['om'],
    },
    also: {
      proposal: words('insatser insatserna atgarder atgarderna rad ideer'),
      lesson: words('erfarenheter erfarenheterna slutsatser slutsatserna'),
      challenge: words('problem problemen brister bristerna kompetensbrister'),
    },
    counting: /^(manga|antal\w*)$/,
    lacks: pattern(
      /\b(inte|ej|utan|saknar|saknas|inga|inget|ingen|aldrig)\b/,
      'vilka lärdomar ledde inte till något förslag',
    ),
    leadsTo: /^(led\w*|lett|gav|gett|ge|fatt|fick|resulter\w*|mynna\w*|folj\w*|knut\w*|koppla\w*|egna|eget)$/,
    origin: pattern(
      /\bhur (?:hanger|hor) .*(?:lardom|forslag)\w* (?:ihop|samman)\b|\bkoppling(?:en|ar)? mellan .*lardom\w* och .*forslag|\b(?:vilken lardom|vilka lardomar) (?:leder|ledde|hor|gav|bygger)\b.*\bforslag/,
      'hur hänger lärdomarna ihop med förslagen',
      'vilken lärdom ledde till vilket förslag',
    ),
    authorities: pattern(
      /\b(?:vilka|lista|alla) (?:\w+ )?(?:myndigheter|organisationer)\w*\b(?! (?:ska|bor|har|fick))|^ myndigheter(?:na)? $/,
      'vilka myndigheter nämns',
      'lista alla organisationer',
    ),
    sources: pattern(
      new RegExp(
        `\\b(?:vilka|lista|alla) (?:\\w+ ){0,2}(?:kallor|referenser|kallhanvisningar)\\w*\\b|\\bkallforteckning|\\bvad bygger (?:${document}|den|det|analysen) pa for kallor`,
      ),
      'vilka källor använder promemorian',
      'alla källor tack',
    ),
    proposed: pattern(
      new RegExp(
        `^ (?:(?:och|men|sa) )?vad (?:foreslar (?:de|dom|ni)|(?:foreslar|rekommenderar|vill|onskar) (?:${publisher}|${document})|har (?:de|dom|ni|${publisher}|${document}) (?:foreslagit|rekommenderat|for forslag))(?: (?:gora|att|man|vi|ska|gor|egentligen|nu|da|konkret|for|atgarder))* $`,
      ),
      'vad föreslår rådet',
      'vad har rapporten för förslag',
    ),
    documents: pattern(
      /^ (?:visa |lista )?(?:alla )?dokument(?:en)? $|^ (?:vilka|vad for) (?:dokument|rapporter|skrifter) (?:finns|har du|kan du|svarar du|bygger du|ar det|ingar)(?: \w+){0,3} $/,
      'dokument',
      'vilka rapporter har du',
    ),
    superlative: pattern(
      /\bvilke[nt] (?:\w+ ){0,2}(?:ar|vore|blir|anses) (?:den |det )?(?:allra )?(?:storst\w*|viktigast\w*|varst\w*|svarast\w*|mest \w+|framst\w*|bast\w*)\b|\b(?:viktigaste|storsta|varsta|framsta) (?:utmaning|forslag|lardom)\w*\b/,
      'vilken utmaning är störst',
      'viktigaste förslaget',
    ),
    ofSubject: pattern(
      / (?:vilka|vilken|alla|nagra|finns det|har) (?:\w+ )?(?:\w*forslag\w*|lardom\w*|utmaning\w*) (?:som )?(?:handlar om|ror|galler|beror|tar upp|finns om|om|kring) /,
      'vilka förslag handlar om digitalisering',
    ),
    relates:
      /^(hitta[rt]|hittade|sett|upptackt\w*|handlar|ror|galler|beror|tar|berors|om|som|kring|inom|angaende|finns|det|totalt|sammanlagt)$/,
  },
  roles: {
    own: pattern(/\b(jag|mig|min|mitt|mina|vi|oss|var|vart|vara)\b/, 'vad berör oss'),
    speaker: /^(?:jag|mig|vi|oss)$/,
    relevant:
      /^(viktig\w*|relevant\w*|intressant\w*|angelag\w*|prioriter\w*|paverka\w*|berors?|tanka|bry|koll|kolla|halla|ha|ta|tag|med|borja|fokus\w*|anvand\w*|nytta|jobbar?|arbetar?|sitter|liten|litet|sma|mindre|stor|stort|stora|storre|ny|nytt|nyanstalld)$/,
    otherTopic: pattern(
      /\b(fler|farre|mer|namns|omnamns|hur (?:ska|kan|bor|far|skulle|gor|lockar|manga|mycket|(?:(?:ser|sag) det ut|(?:ar|var|gick|gatt|blev) (?:det|laget))(?= (?:\w+ ){0,2}(?:i|pa|hos) (?:var|vart|min|mitt) ))|varfor|vem)\b/,
      'hur ska vi få fler sjuksköterskor',
    ),
    reading: pattern(
      /\b(las|lasa|laser|veta|kanna till|prioritera|fokusera|tanka pa|borja)\b/,
      'vad ska en socialchef läsa först',
    ),
    asSomeone: pattern(
      /(?:^ som|\b(?:jag|vi|oss|mig|min|mitt|mina|vart|vara))(?: (?:ar|jobbar|arbetar|sitter|som|i|pa|vid|hos|inom|fran|en|ett|den|det|ny|liten|litet|mindre|stor|stort|storre))* $/,
      'jag är en',
    ),
    inside: pattern(
      / (?:som|i|pa|vid|hos|inom)(?: (?:en|ett|min|mitt|var|vart|vara|liten|litet|mindre|stor|stort|storre))* $/,
      'vad är viktigt på vårt',
    ),
    every: pattern(/\b(bade|bagge|gemensam\w*|tillsammans)\b/, 'vilka förslag gäller både region och lärosäten'),
    inflection: { dropped: /[ae]$/, ending: /^(?:a|an|ar|arna|e|en|er|erna|et|n|na|or|orna|r|t)?s?$/ },
  },
  introductions,
  self: selfWords({ document, publisher }),
  shapes,
  smallTalk,
  followUps,
  frames,
  deciding,
  errand:
    /^(?:skriv\w*|forfatta|formulera|skapa|boka|bestall|skicka|rita|ring|maila|mejla|mejl\w*|mail\w*|brev\w*|mote\w*|bild\w*|platsannons\w*|annons\w*|dikt|text|utkast|chef\w*|kollega|kollegor|imorgon|rum|lokal|du|at|snalla)$/,
  defines: pattern(
    /^ (?:(?:pa|i|av|hos|for) (?:\w+ ){1,4})?(?:(?:ar|var)(?! (?:en|ett|nagra) av )|star for|betyder|innebar|avser|motsvarar|kallas|dvs|reglerar|handlar om) /,
    ' står för lärande',
  ),
  answers,
})

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
