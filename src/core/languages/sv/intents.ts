import type { Understanding } from '../language-pack.ts'

export const understanding: Understanding = {
  cues: {
    figure:
      /\b(hur (manga|mycket|mkt|stor\w*|hog\w*|langt|ofta)|per (timme|dag|vecka|manad|ar|student|invanare|person)|antal\w*|andel\w*|procent\w*|siffr\w*)\b/,
    money: /\b(kronor|kr|sek|miljard\w*|pengar|kosta\w*|kostnad\w*|budget\w*|anslag\w*|belopp\w*)\b/,
    time: /^ (?:och |hej |men )?nar | (?:och|eller) nar $|\b(?:vilket (?:datum|ar|artal)|vilken (?:dag|manad)|hur lange|sedan nar|tills? nar|datum(?:et)? for)\b/,
    person: /\b(vem|vems|vilken person|namn(et|en)?|(vad )?heter)\b/,
    later:
      /^ (?:och |hej )?blev det |\b(till slut|blivit av|inford\w*|gick det igenom|i ?dag|numera|nuvarande|2021|202[3-9]|203\d|senaste|just nu|sedan dess|efterat|i ar|nasta|kommande|sen (?:da|i)|annu|fortfarande|land(?:ade|at)|kom .* fram till|nappat|hur gick det (?:sen|sedan))\b/,
    task: /^ (?:(?:hej|snalla|kan du|kan ni|skulle du kunna|hjalp mig(?: att)?|jag vill att du) )*(?:skriv\w{0,2}|forfatta|oversatt|oversatta|formulera|gora? (?:en|ett)|skapa|rita|fyll i|boka|bestall|skicka|rakna ut|hjalp mig)\b/,
    why: /\b(varfor|orsak\w*|anledning\w*|hur kommer det sig|beror)\b/,
    rule: /\b(far man|maste man|tillatet|lagligt|lag|lagen|regler|krav|kraver|rattighet\w*|skyldig\w*|foreskrift\w*|ratt till)\b/,
    source:
      /\b(kall(a|an|or|orna|hanvisning\w*)|varifran|var kommer .* i?fran|(ar|kommer) (det|dom|de|den|dessa|siffran|siffrorna) fran|vem har (raknat|sagt|pastatt|visat|skrivit)|hanvis\w*|refer\w*|fotnot\w*|fn|not \d+|vilken (\w+ )?(rapp?ort\w*|skrift|publikation|lag\w*|underlag|undersokning|studie)|belagg for)\b/,
    enumeration:
      /\b(rakna upp|rabbla|namnge|lista (?:pa|over)|(?:vad|vilka) heter (?:de|alla)|vilka (?:kommuner|regioner|larosaten|universitet|boenden))\b/,
    proposal:
      /\b(forslag\w*|foresl\w*|rekommend\w*|vill (radet|de|ni|man)|radet vill|bor|borde|atgard\w*|driva|verka for)\b/,
    definition: /\b(vad|va) (ar|e|betyder|innebar|menas|star)\b|\b(forklar\w*|forkort\w*|definition\w*|definiera\w*)\b/,
    self: /\b(jag|mig|min|mitt|mina)\b/,
    concern: /\b(beror|berors|ror|galler|angar|paverkar|paverkas|relevant\w*|viktig\w* for|(nagot|nat) for)\b/,
  },
  cueWord:
    /^(kall(a|an|or)|varifran|ifran|hanvis\w*|refererar|fotnot\w*|fn|forslag\w*|foresl\w*|rekommend\w*|siffr\w*|lardom\w*|forkort\w*|betyder|innebar|antal)$/,
  numbered: [
    { kind: 'footnote', name: 'fot ?not(?:en|er|erna|s)?|fn|not(?:en|er|erna)?', one: '(?:fot)?noten' },
    { kind: 'lesson', name: 'lardom(?:en|ar|arna)?', one: 'lardomen', letter: 'l' },
    { kind: 'challenge', name: 'utmaning(?:en|ar|arna)?', one: 'utmaningen', letter: 'u' },
    { kind: 'proposal', name: 'forslag(?:et|en)?', one: 'forslaget', letter: 'f' },
  ],
  number: '(?:(?:som|har|med|ar) ){0,2}(?:nr|nummer)',
  numerals: {
    cardinal: words(`ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton
      nitton tjugo`),
    ordinal:
      words(`forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde fjortonde
      femtonde sextonde sjuttonde artonde nittonde tjugonde`),
    last: ['sista'],
  },
  joiners: 'och|samt|eller|respektive|fran|mot',
  page: { name: 'sid(?:a|an|or|orna)?|s', before: '(?:vad (?:star|finns) (?:det )?)?pa' },
  lists: {
    proposal: ['forslag', 'forslagen', 'atgardsforslag', 'atgardsforslagen', 'rekommendationer', 'rekommendationerna'],
    lesson: ['lardomar', 'lardomarna', 'lardom'],
    challenge: ['utmaningar', 'utmaningarna', 'utmaning'],
    footnote: ['fotnoter', 'fotnoterna', 'fotnot', 'noter', 'kallor', 'kallorna', 'kallforteckning', 'referenser'],
    figures: ['siffror', 'siffrorna', 'statistik', 'nyckeltal', 'fakta'],
    glossary: ['ordlista', 'ordlistan', 'begrepp', 'begreppen', 'forkortningar', 'forkortningarna', 'termer'],
    about: ['om'],
  },
  alsoLists: {
    proposal: ['insatser', 'insatserna', 'atgarder', 'atgarderna', 'rad', 'ideer'],
    lesson: ['erfarenheter', 'erfarenheterna', 'slutsatser', 'slutsatserna'],
    challenge: ['problem', 'problemen', 'brister', 'bristerna', 'kompetensbrister'],
  },
  filler:
    /^(vilka|vilken|vad|va|ar|e|finns|fanns|det|de|dom|alla|allt|samtliga|lista|listan|visa|ge|mig|oss|vi|ni|jag|du|har|lagger|lagt|dragit|drar|kommer|beror|ror|galler|angar|for|om|till|pa|i|av|som|en|ett|min|mitt|mina|var|vart|vara|och|kan|fa|se|lasa|ska|bor|borde|man|radet|rapporten|promemorian|pm|tack|hej|tar|upp|star|innebar|betyder|menas|med|begreppet|ordet|forkortningen|forkortning|forklara|definiera|definition|sager|hos|just|egentligen|nu|nagra|nagot|nat|handlar|riktas|riktar|sig|mot|vill|foreslar|foreslas|forordar|forordas|rekommenderar|ser|drar|over|raknas|inga?r)$/,
  itself: {
    document: /^(?:promemorian?s?|pm|rapport(?:en)?s?|dokumentet|skriften)$/,
    council: /^(?:vardkompetens)?radets?$/,
    speaks:
      /^ vad (?:handlar|gar) (?:det|detta|allt|den) (?:har )?(?:om|ut pa) $|\b(?:sag(?:er|t)|sager|sa|vill|tycker|menar|anser|foresl\w*|tror|rekommenderar|skriver|namn\w*|tar|handlar|lyfter|berattar?|sammanfatta\w*|drar?|dragit|star)\b.*\b(?:radet|promemorian|pm|rapporten|dokumentet)\b|\b(?:radet|promemorian|rapporten) (?:sa|sager|vill|foresl\w*|skriver)\b|\bkom (?:radet|promemorian|rapporten) fram\b|\b(?:enligt|av|fran) (?:radet|promemorian|rapporten)\b|\b(?:i|ur|om) (?:promemorian|rapporten|pm|dokumentet|skriften)\b/,
    trailing: /^(?:nu|idag|dag|i|egentligen|till|ut|om|for|med|nagot|kvar|da|sen|just)$/,
  },
  aboutRole:
    /^(viktig\w*|relevant\w*|intressant\w*|angelag\w*|prioriter\w*|paverka\w*|berors?|tanka|borja|fokus\w*|anvand\w*|nytta|jobbar?|arbetar?|sitter|liten|litet|sma|mindre|stor|stort|stora|storre|ny|nytt|nyanstalld)$/,
  aboutElse: /\b(fler|farre|mer|namns|omnamns|hur (?:ska|kan|bor|far|skulle|gor|lockar|manga|mycket)|varfor|vem)\b/,
  reading: /\b(las|lasa|laser|veta|kanna till|prioritera|fokusera|tanka pa|borja)\b/,
  asSomeone:
    /(?:^ som|\b(?:jag|vi|oss|mig|min|mitt|mina|vart|vara))(?: (?:ar|jobbar|arbetar|sitter|som|i|pa|vid|hos|inom|fran|en|ett|den|det|ny|liten|litet|mindre|stor|stort|storre))* $/,
  insideOf: / (?:som|i|pa|vid|hos|inom)(?: (?:en|ett|min|mitt|var|vart|vara|liten|litet|mindre|stor|stort|storre))* $/,
  every: /\b(bade|bagge|gemensam\w*|tillsammans)\b/,
  inflection: {
    dropped: /[ae]$/,
    ending: /^(?:a|an|ar|arna|e|en|er|erna|et|n|na|or|orna|r|t)?s?$/,
  },
  counting: /^(manga|antal\w*)$/,
  lacks: /\b(inte|ej|utan|saknar|saknas|inga|inget|ingen|aldrig)\b/,
  leadsTo: /^(led\w*|lett|gav|gett|ge|fatt|fick|resulter\w*|mynna\w*|folj\w*|knut\w*|koppla\w*|egna|eget)$/,
  own: /\b(jag|mig|min|mitt|mina|vi|oss|var|vart|vara)\b/,
  chatter:
    /^(?:ja|jo|japp|nej|na|nja|jaha|jasa|aha|ah|hm+|m+h?m|ok|okej|okay|bra|fint|toppen|snyggt|nice|cool|kul|sant|saker|sakert|oj|wow|usch|ha(?:ha)+|he(?:he)+|lol|kanske|visst|precis|exakt|ratt|mer|mera|vidare|fortsatt|igen|annat|annars|forstar|fattar|tanker|ursakta|forlat|intressant|vada|hursa)$/,
  backward:
    /^ (?:(?:och|men|sa) )?(?:vem|vems|vad|nar|var|varfor|hur(?! manga)|ska|kan|ar|far|stammer)\b.* (?:det|den|dem|dom|detta|denna|dessa|honom|henne)(?: (?:har|dar|da|nu|sen|egentligen|ocksa))? $/,
  addressed: /\b(?:ni|er|era|ert)\b/,
  farewell:
    /^ (?:(?:ok|okej|tack|bra) )*(?:hej ?da|hejdo|adjo|farval|vi (?:ses|hors)|god ?natt|sov gott|ha det(?: sa)?(?: (?:bra|fint|gott))?)(?: (?:da|tack|sa lange))* $/,
  greeting:
    /^ (?:(?:hej(?:san)?|hejhej|hallo|halla|tja|tjena|tjenare|tjabba|morsning|god(?:morgon|dag|kvall)?|morgon|dag|kvall|morrn|pa|er|dig|dar|alla|bot(?:en)?) )+$/,
  thanks:
    /^ (?:(?:ok(?:ej)?|stort|tusen|tack(?:ar)?|snalla|hjalpen|for|det|sa|mycket|jattemycket|bra|toppen|super|perfekt|kanon) )*(?:tack(?:ar)?|toppen|kanon|perfekt) (?:(?:sa|mycket|for|hjalpen|det|svaret|snalla) )*$/,
  help: /^ (?:(?:hej|snalla|bot) )*(?:hjalp(?: mig)?|start|menu|meny|info|vad kan (?:du|jag|man)(?: (?:gora|fraga(?: dig)?(?: om)?|hjalpa(?: mig)?(?: till)?(?: med)?|svara pa))?|hur (?:funkar|fungerar|anvander (?:jag|man)) (?:du|det|detta|det har|dig|botten|boten)|vem ar du|vad ar du) $/,
}

function words(text: string): string[] {
  return text.split(/\s+/)
}
