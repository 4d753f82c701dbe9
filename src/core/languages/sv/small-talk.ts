import { pattern, type SmallTalk } from '../intents.ts'

export const smallTalk: SmallTalk = {
  words: {
    farewell:
      / (?:hej ?(?:da|sa lange)|hejdo|adjo|farval|vi (?:ses|hors)|god ?natt|sov gott|ha det(?: sa)?(?: (?:bra|fint|gott|kul|trevligt))?|ha en (?:fin|bra|trevlig|skon|harlig|god) (?:dag|kvall|helg|vecka|sommar|jul)|(?:trevlig|skon|glad|god) (?:helg|kvall|sommar|jul|fortsattning))(?= )/g,
    greeting:
      / (?:hej(?:san)?|hejhej|hallo|halla|tja|tjena|tjenare|tjabba|morsning|god(?:morgon|dag| morgon| dag| kvall| eftermiddag)|morrn|(?:hur (?:ar|e) )?laget|hur (?:mar (?:du|ni)|har du det|star det till))(?= )/g,
    thanks:
      / (?:tack(?:ar|as|sam\w*)?|tackar och bockar|tusen|tacksamt|bockar|(?:precis )?(?:vad|det) jag (?:behovde|sokte|letade efter|ville (?:ha|veta))|det (?:racker|var allt))(?= )/g,
    praise:
      / (?:bra(?: jobbat)?|toppen|super(?:bra|fint|snabb\w*|snallt?|kul|snyggt)?|perfekt|kanon\w*|jatte\w+|grymt|snyggt|nice|cool|kul|fint|fin|utmarkt|fantastisk\w*|snall\w*|duktig\w*|underbar\w*|harligt|bast|basta|najs|imponerande|hjalpsam\w*|vard\w* guld)(?= )/g,
    filler:
      / (?:byter amne|(?:ett )?(?:nytt|annat) amne|(?:en )?(?:ny|annan) (?:fraga|sak)|(?:far|ska|maste) (?:fundera|tanka|kolla)(?: pa det)?|aterkommer|suck|puh|sorry|oj da|(?:det )?var inte meningen(?: att skicka)?|(?:skickade )?fel (?:kanal|trad|chatt)|(?:man|tis|ons|tors|fre|lor|son)dag\w*|ja|jo|japp|nej|na|nja|jaha|jasa|aha|ah|ah+|hm+|m+h?m|ok|okej|okay|sant|saker|sakert|oj|wow|usch|ha(?:ha)+|he(?:he)+|lol|kanske|visst|precis|exakt|ratt|mer|mera|vidare|fortsatt|igen|annat|annars|forstar|fattar|tanker|ursakta|forlat|intressant|vada|hursa|du|dig|er|ni|alla|bot(?:en)?|dar|pa|for|det|den|har|da|sa|sa lange|mycket|stort|hjalpen|svaret|svar|svaren|allt|vad|ar|var|en|ett|och|som|jag|vi|tyckte|tycker|igar|idag|helt|helg|helgen|dag|dagen|morgon|kvall|vilken|vilket|snabbt|snabb|nu|ju|verkligen|riktigt|information\w*|info|uppskattas|skall|ska|ha|hela|gott)(?= )/g,
  },
  asks: /^ (?:(?:och|men|ok|okej|ja|sa) )*(?:vad|vilk\w+|hur|nar|var|varfor|vem|ge|visa|beratta|sammanfatta) |^ (?:(?:och|men|ok|okej|ja|sa) )*(?:\w+ade|gick|blev|kom|fick|funkar|fungerar|racker|hjalper) (?:det|den|de|dom|man|ni) /,
  help: pattern(
    /^ (?:(?:hej|snalla|bot) )*(?:hjalp(?: mig)?|start|menu|meny|info|vad kan (?:du|jag|man)(?: (?:gora|fraga(?: dig)?(?: om)?|hjalpa(?: mig)?(?: till)?(?: med)?|svara pa))?|hur (?:funkar|fungerar|anvander (?:jag|man)) (?:du|det|detta|det har|dig|botten|boten)) $/,
    'hjälp',
    'vad kan du göra',
  ),
  identity: pattern(
    /\b(?:vem|vilka) (?:har )?(?:byggt|gjort|skapat|programmerat|utvecklat|gjorde|byggde|skapade|ager|driver|star bakom) (?:dig|boten|botten|den har boten)\b|^ (?:(?:hej|men) )*(?:(?:vem|vad) ar du|(?:ar|e) du (?:en |nan )?(?:ai|bot|robot|manniska|chatbot|chattbot|chatgpt|dator|riktig\w*)(?: \w+){0,3}|vad heter du|ar du (?:chatgpt|gpt|copilot)) $/,
    'vem har byggt dig',
    'är du en AI?',
  ),
  pointsBack: pattern(
    /^ (?:(?:och|men|sa) )?(?:vem|vems|vad|nar|var|varfor|hur(?! manga)|ska|kan|ar|far|stammer)\b.* (?:det|den|dem|dom|detta|denna|dessa|honom|henne)(?: (?:har|dar|da|nu|sen|egentligen|ocksa))? $/,
    'vem ska betala det?',
  ),
  apology: /^ (?:ursakta|forlat|sorry)(?: men)?(?= )/,
}
