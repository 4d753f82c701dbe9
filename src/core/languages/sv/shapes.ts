import { type Intents, pattern } from '../intents.ts'

export const shapes: Intents['shapes'] = {
  points: pattern(
    /\b(?:(?:i|med|som|pa) )?(en|tva|tre|fyra|fem|sex|sju|atta|nio|tio|\d+|nagra|korta|ett par) (?:korta? |enkla |viktigaste )?(?:(?:punkt(?:er)?|meningar|rader|bullets?|huvudpunkter|budskap|argument)\b|saker(?= (?:som )?(?:jag|vi|man|du|ni) (?:kan|bor|ska|maste)\b))(?: (?:som )?(?:jag|vi|man) (?:kan|bor|ska|maste) (?:saga|lyfta|ta upp|anvanda|veta|ta med)(?: (?:mig|oss))?(?: (?:i|pa|vid|infor) (?:fullmaktige|plenum|kammaren|debatten|presskonferensen|\w*(?:namnden|motet|styrelsen|gruppen|utskottet)))?)?|\b(?:punktlista|som punkter|i punkter|punktform)\b/,
    'vad vill rådet om vfu i tre punkter',
    'som punktlista',
    'ge mig tre saker jag kan säga i fullmäktige',
  ),
  short: pattern(
    /\b(?:i|med) en (?:enda )?(?:mening|rad|tweet)\b|\b(?:kort(?:a)?(?: svar| sagt| version\w*)?|kortfattat|i korthet|mycket kort)\b/,
    'sammanfatta förslag 2 i en mening',
    'kort om lärdom 7',
  ),
  paste: pattern(
    /\b(?:klistra in|text (?:om|att|jag|till|for)(?: (?:min|var|mitt|vart|en|ett))?(?: (?:tjansteskrivelse\w*|namnd\w*|handling\w*|presentation\w*|mejl\w*|mail\w*|remissvar\w*|styrelse\w*|ledning\w*))?|formulering\w*|(?:att )?(?:lagga|satta|ta) in i (?:\w+ )?(?:handling\w*|protokoll\w*|rapport\w*|text\w*|presentation\w*)|lagga in i|till (?:min |var |mitt |vart |en |ett )?(?:tjansteskrivelse(?:n)?|namnd(?:en)?|handling(?:en)?|presentation(?:en)?|ppt|mejl(?:et)?|mail(?:et)?|remissvar(?:et)?|\w+berattelsen?|verksamhetsplan(?:en)?|ledningsgruppen)|skriv ett? (?:mejl|mail|text|utkast|pm)|med (?:kall)?hanvisning)\b/,
    'en text jag kan klistra in om förslag 7',
    'skriv ett mejl om ledarskap',
    'behöver nåt om avvikelser till patientsäkerhetsberättelsen',
  ),
  compare: pattern(
    /\b(?:jamfor\w*|skillnad(?:en|er)?|skiljer|kontra|versus|vs)\b/,
    'jämför förslag 2 och 3',
    'skillnaden mellan fotnot 3 och 17',
  ),
  page: pattern(
    /\b(?:vilken|vilka|pa vilken) sid\w+\b|\bvar (?:i texten|star (?:det|detta|om))\b/,
    'på vilken sida står det om vfu',
  ),
}
