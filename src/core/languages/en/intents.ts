import { type Intents, pattern } from '../intents.ts'
import type { SelfNames } from '../language-pack.ts'
import { cues } from './cues.ts'
import { deciding } from './deciding.ts'
import { followUps } from './follow-ups.ts'
import { frames } from './frames.ts'
import { introductions } from './introductions.ts'
import { smallTalk } from './small-talk.ts'
import { selfWords } from './self-words.ts'
import { shapes } from './shapes.ts'

/** What the bot understands of English. */
export const createIntents = ({ document, publisher }: SelfNames): Intents => ({
  cues,
  cueWord: /^(sources?|footnotes?|fn|refer\w*|propos\w*|recommend\w*|figures?|lessons?|mean|means|explain|define)$/,
  filler:
    /^(what|whats|which|who|whos|whose|is|are|was|were|there|the|a|an|all|list|show|give|me|us|we|you|i|do|does|did|have|has|for|of|on|in|to|by|as|that|this|my|our|and|can|could|get|see|read|should|please|hi|hello|then|concern|concerns|affect|affects|apply|applies|mean|means|meaning|stand|stands|define|definition|explain|term|word|abbreviation|says?|it|with|about|propose|proposes|proposed|suggest|suggests|make|makes|summarise|summarize|describes?|tell|points?|out|draws?|drawn|identif(?:y|ies|ied)|mentions?|raises?|raised|presents?|names?|lists?|count|from|during|after|exactly|actually|really|precisely|pandemic|corona\w*|covid\w*)$/,
  light:
    /^(people|persons?|individuals?|times|total|altogether|happened|done|made|compared|before|after|earlier|last)$/,
  measure: /^how (?:large|big|high|long|often|far|great)$/,
  joinsQuestions: { joiner: /^and$/, and: 'and', asks: /^(?:what|how|who|which|when|why)$/ },
  preposition: /^(?:in|on|at|to|of|for|with|about|by|between|and|from|the|an?|per)$/,
  beforeVerb: /^(who|what)$/,
  amounts: {
    thousand: /^thousands?$/,
    million: /^(?:millions?|mn)$/,
    share: /^(?:%|per cent|percent)$/,
    around:
      /^(?:per|cent|about|around|almost|nearly|just|over|roughly|figure|number|right|correct|true|is|it|that|the|what|of)$/,
  },
  references: {
    kinds: [
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
      noun: [],
    },
    pronoun: 'it',
    joiners: 'and|or|from|versus|vs|with|to',
    page: { name: 'pages?|pp?', before: '(?:what is )?on' },
  },
  lists: {
    commands: {
      proposal: words('proposals proposal recommendations suggestions'),
      lesson: words('lessons lesson'),
      challenge: words('challenges challenge'),
      footnote: words('footnotes sources references'),
      figures: words('figures statistics numbers'),
      glossary: words('glossary abbreviations terms'),
      about: ['about'],
    },
    also: {
      proposal: words('measures actions ideas'),
      lesson: words('experiences conclusions'),
      challenge: words('problems shortcomings'),
    },
    counting: /^(many|number)$/,
    lacks: pattern(/\b(not|no|none|without|lack|lacks|lacking|never|didn|don)\b/, 'which lessons led to no proposal'),
    leadsTo: /^(lead\w*|led|result\w*|follow\w*|give|gave|have|has|did|own|t)$/,
    origin: pattern(
      /\bhow (?:do|are|does) .*lessons?\b.*(?:connect\w*|relat\w*|link\w*|tie)\b.*proposals?|\bwhich lessons? (?:lead|led|leads|gave)\b.*\bproposals?/,
      'how do the lessons relate to the proposals',
      'which lesson led to which proposal',
    ),
    authorities: pattern(
      /\b(?:which|what|list|all) (?:\w+ )?(?:authorities|agencies|organi[sz]ations)\b/,
      'which authorities are mentioned',
    ),
    sources: pattern(
      /\b(?:which|what|list|all) (?:\w+ )?(?:sources|references)\b|\bbibliography\b/,
      'which sources does the memo use',
    ),
    proposed: pattern(
      new RegExp(
        `^ (?:(?:and|so|but) )?what (?:does|do|did|has|have|is|are) (?:the )?(?:they|you|it|${publisher}|${document}) (?:propos\\w*|recommend\\w*|suggest\\w*|want)(?: (?:to|that|we|us|do|done|now))* $`,
      ),
      'what does the memo propose',
      'what does the council recommend',
    ),
    documents: pattern(
      /^ (?:show |list )?(?:all )?(?:the )?documents $|^ (?:which|what) (?:documents|reports) (?:are there|do you|can you|have you)(?: \w+){0,3} $/,
      'documents',
      'which documents do you have',
    ),
    superlative: pattern(
      /\b(?:which|what) (?:\w+ ){0,2}is (?:the )?(?:biggest|largest|most \w+|worst|hardest|best|main)\b|\b(?:most important|biggest|main) (?:challenge|proposal|lesson)s?\b/,
      'which challenge is the biggest',
      'most important proposal',
    ),
    ofSubject: pattern(
      / (?:which|what|any|all) (?:\w+ )?(?:proposals?|lessons?|challenges?) (?:that )?(?:are |is )?(?:about|concern|concerns|deal with|relate to|on) /,
      'which proposals concern research',
    ),
    relates: /^(about|concern|concerns|relate|relates|deal|deals|on|regarding|there|with|total)$/,
  },
  roles: {
    own: pattern(/\b(i|me|my|we|us|our)\b/, 'what concerns us'),
    speaker: /^(?:i|me|we|us)$/,
    relevant:
      /^(important|relevant|interesting|matters?|prioriti[sz]e|focus|start|know|need|work|works|working|small|large|big|new)$/,
    otherTopic: pattern(
      /\b(more|fewer|less|mentioned|how (?:should|can|do|could|many|much|will|(?:is|was) it(?= in (?:my|our) ))|why|who)\b/,
      'how can we get more nurses',
    ),
    reading: pattern(/\b(read|know|prioriti[sz]e|focus|start)\b/, 'what should a dean read'),
    asSomeone: pattern(
      /(?:^ as|\b(?:i|we|us|me|my|our|m))(?: (?:am|are|m|work|working|as|a|an|the|in|at|of|for|from|new|small|large|big))* $/,
      'i am a',
    ),
    inside: pattern(/ (?:as|in|at|of|from)(?: (?:a|an|the|my|our|small|large|big))* $/, 'what matters in our'),
    every: pattern(/\b(both|jointly|together)\b/, 'proposals for both regions and universities'),
    inflection: { dropped: /$/, ending: /^(?:s|es)?$/ },
  },
  introductions,
  self: selfWords({ document, publisher }),
  shapes,
  smallTalk,
  followUps,
  frames,
  deciding,
  errand:
    /^(?:write|draft|create|draw|book|order|send|call|e|mail|email|letter|meeting|picture|ad|advert|poem|text|boss|manager|colleagues?|tomorrow|room|you)$/,
  defines: pattern(
    /^ (?:(?:in|at|of|for) (?:\w+ ){1,4})?(?:(?:is|are|was|were)(?! (?:one|some) of )|stands? for|means?|meant|refers? to|regulates?) /,
    ' stands for learning',
  ),
  answers: {
    figure: pattern(
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w*doubl\w*|half|halved|percent|per cent|majority|share)\b/,
      'just over 28 per cent more',
    ),
    time: pattern(
      /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|autumn|summer|winter|(?:several|coming|\d+) (?:years|months|weeks|days))\b/,
      'in October 2020',
    ),
    why: pattern(
      /\b(?:because|since|so that|in order to|due to|owing to|as a result|reasons?|otherwise|purpose|aims?|important)\b/,
      'because courses were cancelled',
    ),
    person: pattern(
      /\b(?:government|council|socialstyrelsen|regions?|municipalit\w*|universit\w*|employers?|chair\w*|ivo|inspectorate|inera|representatives?|responsible)\b/,
      'the regions are responsible',
    ),
    source: pattern(/ (?:is|are) (?:also )?(?:the source for|based on) /, 'Inera is the source for the statement'),
  },
})

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
