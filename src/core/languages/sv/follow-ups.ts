import type { FollowUpWords } from '../follow-up-words.ts'
import { pattern } from '../pattern.ts'
import { amid, IN_DETAIL, ONE, PLACE, whole } from './follow-up-parts.ts'

export const followUps: FollowUpWords = {
  source: pattern(
    whole(
      `${amid('kallan?|kallhanvisning(?:en)?|fotnot(?:en)?|not(?:en)?|referens(?:en)?|belagg(?:et)?')}|(?:deras |dina |vilka |har (?:du|ni|de) )?(?:kallor(?:na)?|fotnoter(?:na)?|referenser(?:na)?|belaggen)(?: (?:till|for|pa) (?:det|den|detta))?|(?:vad (?:ar|e) (?:det )?(?:for )?|vilken (?:ar )?)?kallan?(?: (?:ar det|har de|har dom))? (?:till|for|pa|bakom) (?:det|den|de) (?:sista|forsta|andra|senaste)|var(?:ifran)? (?:har|kommer|far|ar) (?:du|ni|de|dom|radet|det|den|siffran|uppgiften|siffrorna|detta)(?: (?:fatt|hamtat|tagit))?(?: (?:det|den|detta|siffran|siffrorna|uppgiften|ut))?(?: (?:ifran|fran))?|varifran|vems? (?:siffra|siffror|uppgift|har sagt|sager|sa|pastar|har (?:raknat|matt|kollat)|raknade|matte)(?: (?:ar|sager|har|ut))? ?(?:det|den|sa|detta)?(?: ut)?|hur vet (?:ni|de|dom|du|man|radet)(?: (?:det|detta|sa))?|enligt vem|fran vem|(?:vad|vilken) (?:bygger|grundar) (?:det|de det|den) (?:sig )?pa(?: for kalla)?|(?:ur |fran |i |enligt )?vilken (?:rapport|skrift|undersokning|utredning|tillsyn|studie)(?: (?:ar|var|kommer|star|stod|galler|bygger))?(?: (?:det|den|de|siffran|siffrorna|uppgiften))?(?: (?:ur|fran|i|ifran|pa))?`,
    ),
    'och fotnoten?',
    'källa?',
    'vilken källa har de',
    'ur vilken rapport',
    'vilken rapport är siffrorna från',
    'vems siffra är det',
    'hur vet ni det?',
    'vem sa det',
  ),
  page: pattern(
    whole(
      `${amid('sid(?:a|an|or|orna|nummer|nr|numret)(?: (?:och|o) (?:rubrik(?:en)?|avsnitt(?:et)?|kapitel|stycke))?')}|var|(?:var|vart) (?:star|ar|finns|hittar (?:jag|man|vi)|sager (?:de|dom|radet)|skriver (?:de|dom))(?: (?:det|den|detta|dom))?(?: (?:i|pa) (?:texten|promemorian|rapporten))?|(?:var|vart) kan (?:jag|man|vi) (?:lasa|hitta|se)(?: (?:mer|mera))?(?: om)?(?: (?:det|den|detta|dom))?|vilket (?:nummer|avsnitt|kapitel|stycke)(?: (?:ar|har|star|i))?(?: (?:det|den))?(?: i)?`,
    ),
    'vilken sida?',
    'vilken sida är det på',
    'sida och avsnitt tack',
    'på vilken sida ligger den',
    'var står det?',
  ),
  more: pattern(
    whole(
      '(?:(?:beratta|sag|veta|vill (?:jag )?(?:ha|veta)|las|ge mig) )?(?:lite )?(?:mer|mera)(?: (?:info|om (?:det|den|detta|saken)))?|utveckla(?: (?:det|lite))?|fortsatt|ga vidare|(?:lite |var )?mer(?:a)? (?:konkret|exakt|specifikt)|(?:lite )?(?:konkretare|konkret)|vad mer(?: (?:sager|star|vill|skriver) (?:de|det|radet|dom))?|(?:nat|nagot) (?:mer|annat)(?: (?:om det|de sager))?|hur menar (?:du|de|ni)|hur (?:da|sa)|(?:pa )?vilket satt|mer detaljer|kan (?:du|ni) (?:utveckla|forklara)|forklara(?: (?:mer|det|narmare))?|vad (?:sager|skriver|star) (?:de|dom|det|radet|ni)(?: (?:om (?:det|den|dom|dem|detta)|anda))?|vad innebar (?:det|den)|hur (?:funkar|fungerar|gar) det(?: till)?',
    ),
    'berätta mer',
    'mer',
  ),
  examples: pattern(
    whole(
      '(?:som |till |for )?(?:tex|t ex|ex|exempel|exempelvis|exemplen|ett exempel|nat exempel|nagra exempel)(?: pa (?:det|detta|vad|sant))?|(?:som|sasom) (?:vad|vilka|vilket)|vad (?:da )?till exempel|(?:har (?:du|ni|de)|finns det|ge(?: mig| oss)?|vilka) (?:nat |nagot |nagra |ett )?(?:exempel|ex)(?: pa (?:det|detta|sadant|sant|(?:sana|sadana|de|dessa)(?: har| dar)? \\w+))?',
    ),
    't.ex.?',
    'som vad då?',
    'har du nåt exempel på det',
  ),
  whole: pattern(
    whole(
      '(?:visa |las |ge mig )?(?:hela|allt|alltihop|alltihopa|fulltext)(?: (?:texten|avsnittet|forslaget|lardomen|utmaningen|stycket|det|om det|svaret|grejen))?|visa hela|langre(?: (?:svar|version))?',
    ),
    'hela texten',
    'visa hela',
  ),
  next: pattern(
    whole(
      `(?:ta |visa |ga (?:vidare )?till |vad ar |vilken ar )?(?:nasta(?: ${ONE})?(?: pa listan)?|(?:den|det|${ONE}) (?:efter|darpa)(?: (?:den|det))?)`,
    ),
    'nästa',
    'lärdomen efter den',
  ),
  previous: pattern(
    whole(
      `(?:ta |visa |ga |vad ar |vilken ar )?(?:(?:forra|foregaende|tidigare)(?: ${ONE})?|(?:tillbaka|bakat|backa|ett steg tillbaka)(?: (?:en|ett|ett steg))?|(?:den|det|${ONE}) (?:innan|fore)(?: (?:den|det))?)`,
    ),
    'föregående',
    'gå tillbaka en',
    'lärdomen innan den',
  ),
  backToList: pattern(
    whole('(?:(?:ga |ta mig )?tillbaka till (?:hela )?listan|(?:hela )?listan(?: igen)?|visa (?:hela )?listan)'),
    'tillbaka till listan',
  ),
  proposals: pattern(
    whole(
      '(?:finns det |finns |har (?:de|dom|radet|ni) |vilka |nagra |nat |nagot |ett )*forslag(?: (?:som|kopplat|kopplade|knutet|knutna|hor|horande|finns|finns det|galler))*(?: (?:om|pa|kring|for|till|mot))?(?: (?:det|detta|den|dom|dem|saken))|(?:finns det (?:nagra |nat |nagot )?|nagra |nat |nagot )forslag|vad (?:foreslar|vill) (?:de|dom|radet|ni|man)(?: (?:om|gora at|gora|med|ska (?:goras|handa)|att vi gor|att man gor))?(?: (?:det|detta|saken|da))*|vilket forslag(?: (?:hor|galler|ar|kommer|det|till|ihop|handlar om))+|(?:vad (?:ar|blir) )?(?:forslaget|losningen|atgarden)|vad (?:foreslas|gor (?:de|man|vi) at det)|(?:vad|hur) (?:ska|bor|kan|behover) (?:man|vi|de|dom|radet)(?: (?:gora|losa|komma))?(?: at| till ratta med)? (?:det|detta|saken|den saken)|(?:vad|hur) (?:ska|bor|kan|behover) (?:(?:man|vi|de|dom) gora(?: at det)?|radet gora at det)|vad ska goras(?: at det)?|vad behovs|hur loser (?:man|vi|de) (?:det|detta)|hur ska (?:det|de|dom|den|detta) losas',
    ),
    'finns det förslag om det?',
    'vad föreslår de?',
    'vilket förslag hör till',
    'och förslaget?',
  ),
  isProposal: pattern(
    whole(
      '(?:ar|var) (?:det|detta|den) (?:har |dar )?(?:ett (?:av )?(?:radets |deras |de )?(?:tio )?forslag(?:en)?(?: pa listan)?|(?:nagot|nat) (?:de|dom|radet) foreslar)|(?:ar|har) (?:det|detta) (?:foreslaget|foreslagits)|foreslar (?:de|dom|radet) (?:det|detta)',
    ),
    'är det ett förslag?',
  ),
  figures: pattern(
    whole(
      '(?:finns det |finns |har (?:de|dom|ni|du) |nagra |nan |nagon |fler )*(?:siffror|siffra|statistik|tal|antal)(?: (?:pa|om|for|kring|over|bakom|till) (?:det|detta|den|dom|de|saken))|(?:finns det |finns |har (?:de|dom|ni|du) )(?:nagra |nan |nagon |fler )?(?:siffror|siffra|statistik)',
    ),
    'siffror på det?',
    'finns det någon statistik',
  ),
  usage: pattern(
    whole(
      '(?:var|vart|vad)(?: i (?:texten|promemorian|rapporten))? (?:anvands|star|hor|galler|hanvisas|refereras|namns|finns)(?: (?:den|det|till|noten|fotnoten|kallan))+(?: till)?(?: i (?:texten|promemorian|rapporten))?|vad (?:ar|hor) (?:den|noten|fotnoten|kallan) (?:till|till for|kopplad till|kalla (?:till|for))',
    ),
    'vad i texten hör den till',
    'var används den',
  ),
  verbatim: pattern(
    whole(
      '(?:(?:det|den) )?ordagrant|citat(?:et)?|citera(?: det)?|(?:det )?exakta?(?: (?:citat(?:et)?|ord(?:en)?|ordalydelse(?:n)?|formulering(?:en)?))|exakt|ordalydelse(?:n)?|hur (?:star|lyder|skriver|formulerar|sager)(?: (?:de|dom))? (?:det|den)(?: (?:exakt|ordagrant))?|(?:vad|hur) (?:star|sager|skriver) (?:det|de|dom|radet)(?: (?:dar|har|i texten|om (?:det|den)))* (?:exakt|ordagrant)|(?:exakt|ordagrant) (?:vad|hur) (?:star|sager|skriver) (?:det|de|dom|radet)(?: (?:dar|har|i texten|om (?:det|den)))*|(?:pa |den |det |i )?(?:svenska )?original\\w*(?: (?:till|av|for|pa) (?:det|den|detta))?|originalet?(?:s ord)?|(?:pa )?original(?:text|sprak)\\w*',
    ),
    'ordagrant',
    'exakt vad står det där',
    'svenska originaltexten till det?',
  ),
  shorter: pattern(
    whole(
      '(?:lite |mycket |annu )?(?:kortare|enklare)(?: (?:svar|version))?|(?:sag |forklara )(?:det )?enklare|kort(?:version(?:en)?| sagt)?|i korthet|(?:det (?:var|ar) )?for langt',
    ),
    'kortare',
  ),
  doubt: pattern(
    whole(
      '(?:ar|e) (?:du|ni|de|det) (?:helt |verkligen )?sak(?:er|ert|ra)(?: pa (?:det|den|detta))?|sakert|verkligen|(?:stammer|ar) (?:det|detta)(?: verkligen)?(?: (?:sant|ratt|sa))?|hur saker ar (?:du|det|den|siffran)',
    ),
    'är ni säkra',
    'stämmer det?',
  ),
  count: pattern(
    whole('hur manga(?: (?:ar|blir|var|finns) (?:det|de|dom|dessa)(?: (?:totalt|sammanlagt|allt som allt))?)?'),
    'hur många är det',
  ),
  swedish: pattern(
    whole(
      '(?:(?:kan (?:du|jag fa|vi fa)|ta|sag|svara|skriv|samma|det|finns det|finns den) )*(?:pa )?svenska|in swedish(?: please)?|swedish(?: please)?',
    ),
    'på svenska tack',
  ),
  english: pattern(
    whole(
      '(?:(?:kan (?:du|jag fa|vi fa)|ta|sag|svara|skriv|samma|det|finns det|finns den) )*(?:(?:pa|i) )?engelska|in english(?: please)?|english(?: please)?',
    ),
    'på engelska tack',
    'finns det på engelska?',
  ),
  inSwedish: pattern(/ (?:(?:svara )?pa svenska)(?: (?:tack|snalla))* $/, 'what is lesson 7 på svenska tack'),
  inEnglish: pattern(/ (?:(?:svara )?pa engelska)(?: (?:tack|snalla))* $/, 'lärdom 7 på engelska'),
  existsIn: pattern(
    / (?:finns|fanns|ges|gavs|kommer|oversatt\w*|versionen?|utgava\w*|publicera\w*|tillganglig\w*|heter) .*(?:engelska|svenska) /,
    'finns rapporten på engelska',
  ),
  entry: pattern(
    whole(
      `(?:(?:beratta|sag|ta|tar|oppna|visa|las|forklara|beskriv|utveckla|mer|mera|jamfor(?:t)? med|(?:vad (?:ar|e) |hur stor ar )?skillnaden? (?:mot|fran|till)|hur skiljer (?:det|den) sig (?:fran|mot)|vad ar|vad sager|vad star i|vad innebar|om|jag menar|jag tar) )*(?:(?:den|det|dar|har|nr|nummer|punkt|alternativ) )*(${PLACE}|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv)(?: (?:punkten|en|alternativet|forslaget|lardomen|utmaningen|fotnoten|i listan|pa listan|av (?:dom|dem|de|dessa)))*(?: ${IN_DETAIL})?`,
    ),
    'nummer 3',
    'den andra, utveckla',
    'den första av dom',
    'vad är skillnaden mot trean',
    'berätta mer om den första',
  ),
  correction: pattern(
    /^ (?:(?:(?:nej|na|nja|fel) )*(?:(?:jag|vi) (?:menade|menar|ville veta|tankte|syftade|undrade)(?: (?:pa|att|om))?|utan)|nej inte det (?:jag|vi) (?:menade|menar|ville veta|tankte pa|syftade pa|undrade)(?: om)?|inte det utan|(?:nej|na|nja)(?: (?:nej|inte det|inte sa))*(?: (?:utan|men))?|(?:alltsa|asso|assa)(?: om)?) /,
    'nej jag menade arbetsmiljön',
  ),
  correctionAfter: pattern(
    / (?:(?:menar|menade|syftar|syftade) jag(?: pa)?(?: (?:inte|ej) (?:\w+ ){0,3}\w+)?|alltsa|asso|assa) $/,
    'bra exempel menar jag',
    'undersköterskor menar jag, inte sjuksköterskor',
  ),
  rejection: pattern(
    /^ (?:(?:nej|na|nja|men|fel|tack) )*(?:nej|na|nja|det (?:var|ar) (?:inte|ju inte) (?:det|vad|dit|sa|ratt|svar pa)(?: .*)?|(?:det dar |det )?(?:stammer|hjalpte|hjalper)(?: ju)? inte(?: mig)?|fel(?: svar)?|du (?:svarar|svarade|forstar|forstod|missforstod)(?: .*)?|det fragade jag inte(?: .*)?|inte det(?: jag (?:menade|fragade)(?: om| efter)?)?) $/,
    'nej det var inte det jag frågade om',
    'tack men det var inte det jag frågade',
  ),
  acknowledgement: pattern(
    /^ (?:(?:ja|jo|jaha|jasa|japp|aha|ok|okej|okay|hm+|mm|visst|precis|exakt|sant|saker|sa|bra|forstar|fattar|jag|da|vet|vi|det|intressant|nu|oj|wow) )+$/,
    'okej',
    'jaha då förstår jag',
  ),
  aftermath: pattern(
    / (?:sen|sedan|till slut|(?:sen|sedan) dess|blivit av|blev av|lett till(?: (?:nat|nagot))?|hant)(?: (?:da|egentligen|nu))* $/,
    'hur gick det med det sen',
  ),
  doing: pattern(
    / (?:vad|hur) (?:ska|bor|kan|maste|behover|forvantas) (?:\w+ ){1,4}gora(?: (?:at det|konkret|egentligen|nu|da))* $/,
    'vad ska vi som arbetsgivare göra konkret',
  ),
  exemplifies: / (?:till exempel|exempelvis|bland annat|bland andra|sasom|fanns bland|hor till|horde till) /,
  goesOn:
    /^ (?:och|o|men|a|sa|plus|aven|samma sak|da|jaha|ok|okej|hur ar det med|vad galler|hur gar det med|for|sen|eller) /,
  goesOnAfter: / (?:med|ocksa|oxa|oxsa) $/,
  pronoun: /\b(?:det|den|de|dem|dom|detta|denna|dessa|dar|dit|sadant|sant|deras|dess)\b/,
  anaphor:
    /\b(?:(?<!\b(?:finns|fanns|blir|blev|nar|om|(?:vilk\w+|manga) \w+ (?:ar|var)) )det|den|detta|denna|dessa|dar|dit|sadant|dess)\b(?! som\b| (?:har|dar) \w+(?:et|en|na)\b)/,
  thin: /^(ordagrant|citat|citera|precis|exakta?|sen|sedan|fortfarande|annu|redan|viktig\w{0,2}|bra|battre|bast|dalig\w?|klar\w?|sann|stor\w?|hog\w?|lange|ofta|racker|fungerar|gick|nytta|skillnad\w*)$/,
  narrowing:
    /^ (?:och |men |ok |okej |visa )*(?:bara|endast|enbart|(?:vilk(?:a|en|et)|nagot|nagon|nagra|nat|nan) av (?:dem|dom|de|dessa)|vilk(?:a|en|et) (?:ror|beror|handlar|galler|angar|tar upp|namner|ar (?:om|for|riktad\w*))) /,
  listing: pattern(
    /^ (?:(?:och|men|for|pa|i|till|hos|av|med|inom) )*vilka(?: (?:da|dom|de|ar det|ar de|ar dom|var det|galler det))* $/,
    'för vilka?',
  ),
  comparing: pattern(
    /^ (?:och |men )?(?:(?:jamfort |jamf |jmf |jfr |i jamforelse |mot |an )(?:med )?(?:vad|vada|nar|vem|vilka|vilket)|(?:over|under|for|pa|mellan) (?:vilken|vilka|hur lang) (?:period|tid|tidsperiod|manader|ar)(?: (?:ar|var|galler) (?:det|den))?)(?: da)? $/,
    'jämfört med vad',
    'över vilken period?',
  ),
}
