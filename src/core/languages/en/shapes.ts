import { type Intents, pattern } from '../intents.ts'

export const shapes: Intents['shapes'] = {
  points: pattern(
    /\b(?:(?:in|as|with) )?(one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|some) (?:short |bullet |main |key )?(?:(?:points?|sentences|bullets?|lines|messages|arguments)\b|things(?= (?:that )?(?:i|we|you|one) (?:can|should|must|need)\b))(?: (?:that )?(?:i|we|one) (?:can|should|must|need to) (?:say|raise|use|bring up|know)(?: (?:in|at) (?:the |my |our )?(?:meeting|council|board|committee|debate|conference|assembly))?)?|\b(?:bullet points?|as a list)\b/,
    'proposal 1 in three points',
    'three things I can say at the meeting',
  ),
  short: pattern(
    /\bin one (?:single )?(?:sentence|line|tweet)\b|\b(?:short(?: answer| version)?|briefly|in short|in brief)\b/,
    'proposal 2 in one sentence',
  ),
  paste: pattern(
    /\b(?:paste|text (?:i can|about|for|to)|wording for|write an? (?:e ?mail|text|memo|draft)|for (?:my|our|a) (?:presentation|report|slides?|e ?mail))\b/,
    'a text I can paste about proposal 7',
  ),
  compare: pattern(/\b(?:compare\w*|differences?|differs?|versus|vs)\b/, 'compare proposals 2 and 3'),
  page: pattern(/\b(?:which|what|on which|on what) pages?\b|\bwhere in the text\b/, 'on which page is VFU'),
}
