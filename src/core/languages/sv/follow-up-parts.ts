/** Words that lead in, and politeness that leads out. */
const LEAD =
  'och|o|men|ok|okej|a|ja|jo|jaha|aha|sa|hm|kan du|kan ni|kan jag fa|kan vi fa|kan man fa|far jag|far man|ge mig|ge oss|visa|visa mig|snalla|jag vill ha|jag vill se|vi vill ha|sen|bra|hej'
const TAIL = 'da|tack|snalla|nu|ocksa|har|dar|oss|mig|for det|om det|sen|igen|ens|egentligen|exakt'

/** A whole message, with words that lead in and politeness that leads out. */
export const whole = (text: string): RegExp => new RegExp(`^ (?:(?:${LEAD}) )*(?:${text})(?: (?:${TAIL}))* $`)

/** Words that say nothing of a subject, in a question for a source or a page. */
const AROUND = `${LEAD}|${TAIL}|vad|vilken|vilket|vilka|var|vart|ar|e|star|stod|finns|fanns|har|hade|anger|anges|ger|sager|de|dom|den|det|dem|detta|denna|deras|din|er|ni|du|jag|man|vi|hittar|hitta|lasa|laser|ser|kan|far|fa|hanvisar|hanvisas|refererar|refereras|bygger|bygga|anvander|anvant|galler|hor|kommer|kom|uppgiften|siffran|siffrorna|pastaendet|i|pa|om|for|till|fran|ifran|av|som|ligger|va|pls|plz|nan|nat|nagon|nagot|en|ett`

/** A whole message of a word and what says nothing beside it. */
export const amid = (words: string): string => `(?:(?:${AROUND}) )*(?:${words})(?: (?:${AROUND}))*`

/** One of those that are numbered or listed. */
export const ONE =
  '(?:lardom(?:en)?|forslag(?:et)?|utmaning(?:en)?|fotnot(?:en)?|traff(?:en)?|sida(?:n)?|avsnitt(?:et)?|punkt(?:en)?)'

/** Says that more is wanted of the one that was named. */
export const IN_DETAIL = '(?:utveckla|forklara|mer|mera|lite mer|beratta(?: mer)?|i detalj|narmare)'

/** The words for places in a list, by number. */
export const PLACE =
  'forsta|andra|tredje|fjarde|femte|sjatte|sjunde|attonde|nionde|tionde|elfte|tolfte|sista|ettan|tvaan|trean|fyran|femman|sexan|sjuan|attan|nian|tian|\\d{1,2}(?: ?an| ?e)?'
