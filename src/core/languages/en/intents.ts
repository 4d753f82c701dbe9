import type { Understanding } from '../language-pack.ts'

export const understanding: Understanding = {
  cues: {
    figure: /\b(how (many|much|big|large|high|far)|number of|percent\w*|share|figure\w*)\b/,
    money: /\b(money|costs?|kronor|sek|budget\w*|billion\w*|funding amount)\b/,
    time: /^ (?:and )?when | and when $|\b((what|which) (date|year|day)|how long|until when|by when)\b/,
    person: /\b(who|whose|names?)\b/,
    later:
      /\b(in the end|eventually|today|current|currently|latest|yet|still|2021|202[3-9]|203\d|since then|next|later|now)\b/,
    task: /^ (?:(?:hi|please|can you|could you|help me(?: to)?) )*(?:write|draft|compose|translate|create|make (?:me|a)|book|send|calculate|help me)\b/,
    why: /\b(why|reasons?|causes?)\b/,
    rule: /\b(allowed|legal|law|rules|required|requirements?|right to|must i|may i)\b/,
    source:
      /\b(sources?|footnotes?|fn|refer\w*|which (\w+ )?(report|act|law|publication|study)|where does .* come from|citation|cited)\b/,
    enumeration:
      /\b(name all|names of|enumerate|list (?:of|all)|which (?:municipalities|regions|universities|homes))\b/,
    proposal: /\b(propos\w*|suggest\w*|recommend\w*|wants?|should|advocate\w*)\b/,
    definition: /\b(what (is|are|does .* (mean|stand for))|define|explain|meaning of)\b/,
    self: /\b(i|me|my)\b/,
    concern: /\b(concerns?|affects?|appl(y|ies)|relevant|important for|anything for)\b/,
  },
  cueWord: /^(sources?|footnotes?|fn|refers?|propos\w*|recommend\w*|figures?|lessons?|mean|means|explain|define)$/,
  numbered: [
    { kind: 'footnote', name: 'foot ?notes?|fn|notes?', one: '(?:foot)?note' },
    { kind: 'lesson', name: 'lessons?', one: 'lesson', letter: 'l' },
    { kind: 'challenge', name: 'challenges?', one: 'challenge', letter: 'c' },
    { kind: 'proposal', name: '(?:proposal|recommendation)s?', one: 'proposal|recommendation' },
  ],
  number: '(?:(?:that|has|have|with|is) ){0,2}(?:no|nr|number)',
  numerals: {
    cardinal: words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty`),
    ordinal: words(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`),
    last: ['last', 'final'],
  },
  joiners: 'and|or|from|versus|vs',
  page: { name: 'pages?|pp?', before: '(?:what is )?on' },
  lists: {
    proposal: ['proposals', 'proposal', 'recommendations', 'suggestions'],
    lesson: ['lessons', 'lesson'],
    challenge: ['challenges', 'challenge'],
    footnote: ['footnotes', 'sources', 'references'],
    figures: ['figures', 'statistics', 'numbers'],
    glossary: ['glossary', 'abbreviations', 'terms'],
    about: ['about'],
  },
  alsoLists: {
    proposal: ['measures', 'actions', 'ideas'],
    lesson: ['experiences', 'conclusions'],
    challenge: ['problems', 'shortcomings'],
  },
  filler:
    /^(what|which|who|whose|is|are|was|were|there|the|a|an|all|list|show|give|me|us|we|you|i|do|does|did|have|has|for|of|on|in|to|by|as|that|this|my|our|and|can|could|get|see|read|should|council|report|memo|please|hi|hello|concern|concerns|affect|affects|apply|applies|mean|means|meaning|stand|stands|define|definition|explain|term|word|abbreviation|says?|it|with|about|propose|proposes|proposed|suggest|suggests|make|makes)$/,
  itself: {
    document: /^(?:memo|report|document|paper)s?$/,
    council: /^councils?$/,
    speaks:
      /^ what (?:is|was) (?:it|this|that) (?:all )?about $|\b(?:say|said|want|think|mean|propose|suggest|recommend|write|mention|make|draw|learn|conclude)s?\b|\bcouncil(?:s)? (?:say|want|think|propose)|\b(?:by|from|according to) the (?:council|memo|report)\b|\b(?:in|about) the (?:memo|report|document|paper)\b/,
    trailing: /^(?:now|today|do|does|for|about|to|with|out|come|still|anyway)$/,
  },
  aboutRole:
    /^(important|relevant|interesting|matters?|prioriti[sz]e|focus|start|know|need|work|works|working|small|large|big|new)$/,
  aboutElse: /\b(more|fewer|less|mentioned|how (?:should|can|do|could|many|much|will)|why|who)\b/,
  reading: /\b(read|know|prioriti[sz]e|focus|start)\b/,
  asSomeone:
    /(?:^ as|\b(?:i|we|us|me|my|our|m))(?: (?:am|are|m|work|working|as|a|an|the|in|at|of|for|from|new|small|large|big))* $/,
  insideOf: / (?:as|in|at|of|from)(?: (?:a|an|the|my|our|small|large|big))* $/,
  every: /\b(both|jointly|together)\b/,
  inflection: { dropped: /$/, ending: /^(?:s|es)?$/ },
  counting: /^(many|number)$/,
  lacks: /\b(not|no|none|without|lack|lacks|lacking|never|didn|don)\b/,
  leadsTo: /^(lead\w*|led|result\w*|follow\w*|give|gave|have|has|did|own|t)$/,
  own: /\b(i|me|my|we|us|our)\b/,
  chatter:
    /^(?:yes|yeah|yep|no|nope|ok|okay|good|nice|great|cool|fine|true|really|sure|hm+|m+h?m|oh|ah|aha|wow|lol|maybe|right|exactly|more|again|continue|think|understand|see|interesting|huh|else|sorry|tell)$/,
  backward:
    /^ (?:(?:and|but|so) )?(?:who|whose|what|when|where|why|how(?! many)|should|can|is|are|does|did)\b.* (?:it|that|this|those|these|them|him|her)(?: (?:then|now|too|again))? $/,
  addressed: /(?!)/,
  farewell:
    /^ (?:(?:ok|okay|thanks) )*(?:bye|bye bye|goodbye|good bye|see you|take care|farewell)(?: (?:later|then|now|soon))* $/,
  greeting: /^ (?:(?:hi|hello|hey|good|morning|afternoon|evening|there|all|bot|hej) )+$/,
  thanks:
    /^ (?:(?:ok|okay|great|many|thanks?|you|so|very|much|for|the|help|cheers|perfect) )*(?:thanks?|thank you|cheers)(?: (?:so|very|much|a|lot|for|the|your|help|answer))* $/,
  help: /^ (?:(?:hi|hello|please) )*(?:help(?: me)?|start|menu|what can (?:you|i)(?: (?:do|ask(?: you)?|help(?: me)? with))?|how (?:do you|does (?:this|it)) work|who are you|what are you) $/,
}

function words(text: string): string[] {
  return text.split(/\s+/)
}
