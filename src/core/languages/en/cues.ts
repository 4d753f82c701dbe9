import { type Cue, type Pattern, pattern } from '../intents.ts'

export const cues: Readonly<Record<Cue, Pattern>> = {
  figure: pattern(/\b(how (many|much|big|large|high|far)|number of|percent\w*|share|figure\w*)\b/, 'how many applied'),
  money: pattern(/\b(money|costs?|kronor|sek|budget\w*|billion\w*|funding amount)\b/, 'what does it cost'),
  time: pattern(
    /^ (?:and )?when | and when $|\b((what|which) (date|year|day|month|period)|how long|until when|by when)\b/,
    'when was the council set up',
  ),
  person: pattern(/\b(who|whose|names?)\b/, 'who is responsible for doctors'),
  later: pattern(
    /\b(in the end|eventually|today|current|currently|latest|yet|still|2021|202[3-9]|203\d|since then|next|later|now)\b/,
    'what is the situation today',
  ),
  task: pattern(
    /^ (?:(?:hi|please|can you|could you|help me(?: to)?) )*(?:write|draft|compose|translate|create|make (?:me|a)|book|send|calculate|help me)\b/,
    'please write a job advert',
  ),
  why: pattern(/\b(why|reasons?|causes?|how come)\b/, 'why was specialist training delayed'),
  rule: pattern(
    /\b(allowed|legal|law|rules|required|requirements?|right to|must i|may i)\b/,
    'is it allowed to delegate medicine',
  ),
  source: pattern(
    /\b(sources?|footnotes?|fn|refer\w*|which (\w+ )?(report|act|law|publication|study)|where does .* come from|citation|cited)\b/,
    'where does the 1177 figure come from',
  ),
  enumeration: pattern(
    /\b(name all|names of|enumerate|list (?:of|all)|which (?:municipalities|regions|universities|homes))\b/,
    'which municipalities took part',
  ),
  proposal: pattern(
    /\b(propos\w*|suggest\w*|recommend\w*|wants?|should|advocate\w*)\b/,
    'what is proposed about placements',
  ),
  definition: pattern(
    /\b(what (is|are|does .* (mean|stand for))|whats|define|explain|meaning of)\b/,
    'what is VULF',
    'whats VULF',
    'what does ALF stand for',
  ),
  self: pattern(/\b(i|me|my)\b/, 'what applies to me'),
  concern: pattern(
    /\b(concerns?|affects?|appl(y|ies)|relevant|important for|anything for)\b/,
    'what concerns municipalities',
  ),
  'yes-or-no': pattern(
    /^ (?:(?:hi|hello|and|but|so|please) )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might) /,
    'did fast-track training put patients at risk',
  ),
}
