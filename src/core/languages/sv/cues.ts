import { type Cue, type Pattern, pattern } from '../intents.ts'

/** @param publisher alternatives for whoever published the document */
export const cues = (publisher: string): Readonly<Record<Cue, Pattern>> => ({
  figure: pattern(
    /\b(hur (manga|mycket|mkt|stor\w*|hog\w*|langt|ofta)|per (timme|dag|vecka|manad|ar|student|invanare|person)|antal\w*|andel\w*|procent\w*|siffr\w*)\b|(?<=\b(?:stammer|ratt|sant) (?:\w+ )*)(?<!\b(?:forslag\w*|lardom\w*|utmaning\w*|fotnot\w*|sid\w*|covid|nr|nummer) )(?!(?:(?:19|20)\d\d|1177)\b)\d+(?= \w)/,
    'hur många fler sökte',
    'andel digitala besök',
    'är det rätt att vi är 16 ledamöter',
  ),
  money: pattern(
    /\b(kronor|kr|sek|miljard\w*|pengar|kosta\w*|kostnad\w*|budget\w*|anslag\w*|belopp\w*)\b/,
    'vad kostar det i kronor',
  ),
  time: pattern(
    /^ (?:och |hej |men )?nar | (?:och|eller) nar $|\b(?:vilket (?:datum|ar|artal)|vilken (?:dag|manad|period)|hur lange|sedan nar|tills? nar|datum(?:et)? for)\b/,
    'när bildades rådet',
    'vilken månad fick de uppdraget',
  ),
  person: pattern(
    /\b(vem|vems|vilken person|namn(et|en)?|(vad )?heter|av (?:nan|nagon))\b/,
    'vem ansvarar för läkarvården',
  ),
  later: pattern(
    /^ (?:och |hej )?blev det |\b(till slut|blivit av|inford\w*|gick det igenom|i ?dag|numera|nuvarande|2021|202[3-9]|203\d|senaste|just nu|sedan dess|efterat|i ar|nasta|kommande|sen (?:da|i)|annu|fortfarande|land(?:ade|at)|kom .* fram till|nappat|hur gick det (?:med det )?(?:sen|sedan|till slut)|sen dess)\b/,
    'blev förslaget av till slut',
    'hur ser det ut idag',
  ),
  task: pattern(
    /^ (?:(?:hej|snalla|kan du|kan ni|skulle du kunna|hjalp mig(?: att)?|jag vill att du) )*(?:skriv\w{0,2}|forfatta|oversatt|oversatta|formulera|gora? (?:en|ett)|skapa|rita|fyll i|boka|bestall|skicka|rakna ut|hjalp mig)\b/,
    'kan du skriva en platsannons',
    'boka ett möte',
  ),
  why: pattern(
    /\b(varfor|orsak\w*|anledning\w*|motivering\w*|motivet|hur kommer det sig|vad ber(?:or|odde) .*pa|beror pa vad)\b/,
    'varför blev ST försenad',
    'vad beror det ökade intresset på',
  ),
  rule: pattern(
    /\b(far man|maste man|tillatet|lagligt|lag|lagen|regler|krav|kraver|rattighet\w*|skyldig\w*|foreskrift\w*|ratt till)\b/,
    'får man delegera',
  ),
  source: pattern(
    /\b(kall(a|an|or|orna|hanvisning\w*)|varifran|var[st]? kommer .* i?fran|(ar|kommer) (det|dom|de|den|dessa|siffran|siffrorna) fran|vem har (raknat|sagt|pastatt|visat|skrivit)|hanvis\w*|refer\w*|fotnot\w*|fn|not \d+|vilken (\w+ )?(rapp?ort\w*|skrift|publikation|lag\w*|paragraf\w*|underlag|undersokning|studie|sou)|belagg for)\b/,
    'var kommer siffran om 1177 ifrån',
    'vilken SOU hänvisar de till',
  ),
  enumeration: pattern(
    /\b(rakna upp|rabbla|namnge|lista (?:pa|over)|(?:vad|vilka) heter (?:de|alla)|vilka (?:kommuner|regioner|larosaten|universitet|boenden))\b/,
    'vilka kommuner är med',
  ),
  proposal: pattern(
    new RegExp(
      `\\b(forslag\\w*|foresl\\w*|rekommend\\w*|vill (?:${publisher}|de|ni|man)|${publisher} vill|bor|borde|atgard\\w*|driva|verka for)\\b`,
    ),
    'vad föreslår de om VFU',
    'vilka åtgärder behövs',
  ),
  definition: pattern(
    /^ (?:(?:och|o|men) )?vada (?!da\b)\w+ |\b(vad|va) (ar|e|betyder|innebar|menas|star)\b|\b(forklar\w*|forkort\w*|definition\w*|definiera\w*)\b/,
    'vad betyder VULF',
  ),
  self: pattern(/\b(jag|mig|min|mitt|mina)\b/, 'vad gäller för mig'),
  concern: pattern(
    /\b(beror|berors|ror|galler|angar|paverkar|paverkas|relevant\w*|viktig\w* for|(nagot|nat) for)\b/,
    'vad berör kommunen',
  ),
  'yes-or-no': pattern(
    /^ (?:(?:hej|men|och|sa|fraga|du|tack) )*(?:ar|var(?! (?:ar|finns|fanns|star|stod|behovs|behovdes|ligger|lag|sitter|satt|hittar|kan|ska|nagonstans|i (?:promemorian|rapporten|texten)) )|har|hade|finns|fanns|ska|skulle|kan|kunde|far|fick|vill|ville|maste|behover|behovde|blev|blir|gor|gjorde|ingar|raknas|galler|gallde|omfattas|omfattar|stammer|tycker|anser|foreslar|sager|tar|tog|kommer|kom|ger|gav|okade|okar|minskade|minskar|lyckades|stallde|drabbades|nar|racker|innebar|betyder|kraver|borde|bor|leder|ledde|pagar|saknas|raknar|ingick|hittade|anvande\w*|deltog|deltar|sitter|forlorade|fungerade|paverkade\w*|lanade|jobbade|slutade|star|syns|lider|led) /,
    'har alla regioner ställt om',
    'är det brist på specialister',
  ),
})
