import { type Intents, pattern } from '../intents.ts'

/** How a statement shows that it gives a figure, a time, a reason, somebody who acts, or whose a statement is. */
export const answers: Intents['answers'] = {
  figure: pattern(
    /\d|\b(?:en|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|\w*dubbl\w*|halften|halverad\w*|procent|majoritet\w*|andel)\b/,
    'drygt 28 procent fler',
  ),
  time: pattern(
    /\b(?:19|20)\d\d\b(?!:)|\b(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|varen|hosten|sommaren|vintern|hostterminen|varterminen|(?:flera|kommande|\d+) (?:ar|manader|veckor|dagar))\b/,
    'i oktober 2020',
  ),
  why: pattern(
    /\b(?:eftersom|darfor att|for att|pa grund av|beror pa|orsak\w*|anledning\w*|syftet|tack vare|till foljd|annars|viktig\w*)\b/,
    'därför att kurser ställdes in',
  ),
  person: pattern(
    /\b(?:regering\w*|radet|socialstyrelsen|regioner(?:na)?|kommuner(?:na)?|larosaten(?:a)?|arbetsgivar\w*|ordforande\w*|ivo|inspektionen|uka|inera|skr|foretradare|ansvarar)\b/,
    'Socialstyrelsen har i uppdrag',
  ),
  source: pattern(/ (?:ar kalla (?:ocksa |aven )?for|bygger pa) /, 'Inera är källa för uppgiften'),
}
