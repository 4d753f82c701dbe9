import { type FollowUpWords, pattern } from '../intents.ts'

/** A whole message, with words that lead in and politeness that leads out. */
const whole = (text: string): RegExp =>
  new RegExp(
    `^ (?:(?:och|men|ok|okej|a|ja|jaha|sa|hm|kan du|kan jag fa|far jag|ge mig|visa|snalla) )*(?:${text})(?: (?:da|tack|snalla|nu|ocksa|har|dar|oss|mig|for det|om det))* $`,
  )

export const followUps: FollowUpWords = {
  source: pattern(
    whole(
      '(?:vad ar |vilken ar |vilka ar |har du |finns det (?:nan |nagon )?|vad sager )?(?:(?:nan|nagon|en|deras|din) )?(?:kall(?:a|an|or|orna|hanvisning(?:en)?)|fotnot(?:en|er|erna)?|not(?:en)?|referens(?:en|er)?)(?: (?:till|for|pa) (?:det|den|detta))?|(?:vilken|vilka) (?:kall|fotnot|not|referens)\\w* (?:hanvisar|refererar|bygger|anvander|star|galler|ar|hor)(?: (?:man|ni|de|dom|radet|det|den))?(?: (?:till|pa|for))?(?: (?:det|den))?|var(?:ifran)? kommer (?:det|den|siffran|uppgiften|siffrorna)(?: ifran| fran)?|varifran(?: kommer det| ar det)?|vems? (?:siffra|uppgift|har sagt|sager|pastar|har raknat)(?: (?:ar|sager|har))? ?(?:det|den|sa)?(?: dar)?|enligt vem|fran vem|var har (?:du|ni|de) fatt (?:det|den) ifran',
    ),
    'och fotnoten?',
    'källa?',
    'vems siffra är det',
  ),
  page: pattern(
    whole(
      '(?:(?:pa )?vilk(?:en|a) sid\\w+|var|sid(?:a|an|nummer|nr))(?: (?:star|ar|finns|hittar jag|var) (?:det|den|detta|jag det))?(?: (?:i|pa) (?:texten|sidan)| pa)?',
    ),
    'vilken sida?',
    'var står det?',
  ),
  more: pattern(
    whole(
      '(?:(?:beratta|sag|veta|vill ha|las|ge mig) )?(?:lite )?(?:mer|mera)(?: (?:info|om (?:det|den|detta)))?|utveckla(?: det)?|fortsatt|ga vidare|vad mer(?: (?:sager|star|vill) (?:de|det|radet|dom))?|(?:nat|nagot) mer|hur menar (?:du|de|ni)|mer detaljer|kan du utveckla',
    ),
    'berätta mer',
    'mer',
  ),
  whole: pattern(
    whole(
      '(?:visa |las |ge mig )?(?:hela|allt|alltihop)(?: (?:texten|avsnittet|forslaget|lardomen|stycket|det|om det))?|visa hela',
    ),
    'hela texten',
    'visa hela',
  ),
  next: pattern(whole('(?:ta |visa )?nasta(?: (?:lardom|forslag|utmaning|fotnot|traff|sida|avsnitt|punkt))?'), 'nästa'),
  previous: pattern(
    whole('(?:ta |visa )?(?:forra|foregaende|tillbaka|den innan|den fore)(?: (?:lardomen|forslaget|utmaningen))?'),
    'föregående',
  ),
  proposals: pattern(
    whole(
      '(?:finns det |har (?:de|dom) |vilka )(?:nagra |nat |nagot )?forslag(?: (?:om|pa|kring|for|till|mot))?(?: (?:det|detta|den))|finns det (?:nagra |nat |nagot )?forslag|vad (?:foreslar|vill) (?:de|dom)|vad (?:foreslar|vill) (?:de|radet|dom|ni) (?:om|gora at|gora|med) (?:det|detta)|vad (?:ar|blir) forslaget|vad (?:foreslas|gor (?:de|man) at det)',
    ),
    'finns det förslag om det?',
    'vad föreslår de?',
  ),
  verbatim: pattern(
    whole(
      'ordagrant|citat(?:et)?|citera|exakt(?:a)?(?: (?:citat|ord(?:en)?|formulering(?:en)?))?|hur star det (?:exakt|ordagrant)|originalet?(?:s ord)?',
    ),
    'ordagrant',
  ),
  shorter: pattern(whole('kortare|kort(?: sagt)?|i korthet|i en mening|for langt'), 'kortare'),
  swedish: pattern(whole('(?:pa )?svenska|in swedish(?: please)?|swedish(?: please)?'), 'på svenska tack'),
  english: pattern(whole('(?:pa )?engelska|in english(?: please)?|english(?: please)?|i engelska'), 'på engelska tack'),
  entry: pattern(
    whole(
      '(?:(?:beratta|sag|ta|oppna|visa|las|mer|mera|vad ar|vad sager|vad star i|om|jag menar) )*(?:(?:den|det|nr|nummer|punkt|alternativ) )?(forsta|andra|tredje|fjarde|femte|sjatte|sjunde|attonde|nionde|tionde|elfte|tolfte|sista|\\d{1,2})(?: (?:punkten|en|alternativet))?',
    ),
    'nummer 3',
    'berätta mer om den första',
  ),
  correction: pattern(
    /^ (?:nej|na|nja|inte det|fel)? ?(?:nej|utan)? ?(?:(?:jag|vi) (?:menade|menar|ville veta|tankte|syftade)(?: (?:pa|att))?|utan) /,
    'nej jag menade arbetsmiljön',
  ),
  goesOn: /^ (?:och|men|a|sa|plus|aven|samma sak|da|hur ar det med|vad galler|hur gar det med|for) /,
  pronoun: /\b(?:det|den|de|dem|dom|detta|denna|dessa|dar|dit|sadant|sant)\b/,
}
