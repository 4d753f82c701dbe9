import type { FollowUpWords } from '../follow-up-words.ts'
import { pattern } from '../pattern.ts'

/** Words that lead in, and politeness that leads out. */
const LEAD =
  'and|but|ok|okay|so|yes|well|can i have|can i get|can you|could you|could i have|give me|show|show me|please|i want|i need|hi'
const TAIL = 'then|please|pls|plz|thanks|now|too|it|exactly|again|though|for that|about it'

/** A whole message, with words that lead in and politeness that leads out. */
const whole = (text: string): RegExp => new RegExp(`^ (?:(?:${LEAD}) )*(?:${text})(?: (?:${TAIL}))* $`)

/** Words that say nothing of a subject, in a question for a source or a page. */
const AROUND = `${LEAD}|${TAIL}|what|who|whos|whats|s|which|where|is|are|was|does|do|did|has|have|there|the|a|an|any|your|their|its|that|this|these|those|they|you|i|we|on|in|of|for|to|from|find|read|see|refer|cite|use|say|said|stand|come|figure|number|claim`

/** A whole message of a word and what says nothing beside it. */
const amid = (words: string): string => `(?:(?:${AROUND}) )*(?:${words})(?: (?:${AROUND}))*`

/** One of those that are numbered or listed. */
const ONE = '(?:one|lesson|proposal|challenge|footnote|hit|page|section)'

/** Says that more is wanted of the one that was named. */
const IN_DETAIL = '(?:elaborate|explain|more|in detail|tell me more)'

const PLACE = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|\\d{1,2}'

export const followUps: FollowUpWords = {
  source: pattern(
    whole(
      `${amid('source|footnote|reference|citation')}|(?:(?:the|any|your|their|what are the|which) )*(?:sources|footnotes|references)(?: (?:for|of) (?:it|that|this))?|where (?:does|do|did) (?:it|that|this|they|you|the figures?|the numbers?)(?: (?:get|find))?(?: (?:it|that|this))?(?: come)?(?: from)?|says who|who (?:says|said|counted|measured)(?: so| that| it)?|how (?:do|does|did) (?:you|they|the council|anyone) know(?: (?:that|this|it))?|according to whom`,
    ),
    'and the footnote?',
    'source?',
    'what is the source for that?',
    'whos the source',
    'how do they know?',
  ),
  page: pattern(
    whole(
      `${amid('pages?|page number')}|(?:which|what) page (?:can|should|do) (?:i|we) (?:quote|cite|use|refer to)|where (?:is|does|can i (?:find|read|see)|do i find|do they) (?:it|that|this|more)(?: (?:about it|stand|say|said))?|(?:which|what) (?:number|section|chapter)(?: is (?:it|that))?`,
    ),
    'which page?',
    'page pls',
    'where can I read that',
  ),
  more: pattern(
    whole(
      '(?:tell me |say |some )?more(?: about (?:it|that|this))?|go on|continue|anything (?:more|else)|elaborate|details|explain(?: (?:it|that|more))?|what (?:do|does) (?:they|it|the council) say(?: about (?:it|that|this|them))?|how so|in what way|what does (?:it|that) mean',
    ),
    'tell me more',
  ),
  examples: pattern(
    whole(
      '(?:for example|for instance|e g|eg|such as(?: what)?|like what|(?:any|some|an|what) examples?(?: (?:of|for) (?:it|that|this))?|(?:do they|do you) (?:have|give) (?:any |an )?examples?(?: (?:of|for) (?:it|that|this))?|examples?)',
    ),
    'for example?',
    'such as?',
  ),
  whole: pattern(
    whole(
      '(?:the )?(?:whole|entire|full)(?: (?:text|section|thing|answer))?|everything|all of it|show all|longer(?: (?:answer|version))?',
    ),
    'the whole text',
  ),
  next: pattern(
    whole(
      `(?:go to |what is |show )?(?:the )?(?:next(?: ${ONE})?(?: on the list)?|(?:one|${ONE}) after(?: (?:it|that))?)`,
    ),
    'next',
    'the one after that',
  ),
  previous: pattern(
    whole(
      `(?:go to |what is |show )?(?:the )?(?:previous(?: ${ONE})?|(?:go )?back(?: one| a step)?|(?:one|${ONE}) before(?: (?:it|that))?)`,
    ),
    'previous',
    'go back one',
  ),
  backToList: pattern(whole('(?:go )?back to the (?:whole )?list|the (?:whole )?list(?: again)?'), 'back to the list'),
  proposals: pattern(
    whole(
      '(?:what is )?the (?:proposal|solution)|(?:are there |is there |do they have )?(?:any |a )?proposals?(?: (?:on|about|for|linked to|connected to))?(?: (?:it|that|this))|(?:are there |is there )(?:any |a )?proposals?|what (?:do|does) (?:they|the council) (?:propose|suggest|want|recommend)(?: (?:about|for|to do about))?(?: (?:it|that|this))?|what (?:should|can|must) (?:be done|we do|they do|one do)(?: about (?:it|that|this))?',
    ),
    'are there any proposals on that?',
  ),
  isProposal: pattern(
    whole(
      '(?:is|was) (?:it|that|this) (?:a|one of the|one of their) (?:ten )?(?:proposals?|recommendations?)|do they propose (?:it|that|this)',
    ),
    'is that a proposal?',
  ),
  figures: pattern(
    whole(
      '(?:are there |is there |do they have |do you have |any |some |more )*(?:figures?|numbers?|statistics|stats)(?: (?:on|for|about|behind) (?:that|this|it|those|them))|(?:are there |is there |do they have |do you have )(?:any |some |more )?(?:figures?|numbers|statistics|stats)|any (?:figures?|numbers|statistics|stats)',
    ),
    'any figures on that?',
  ),
  usage: pattern(
    whole('(?:where|what) (?:is|does) (?:it|that|the (?:footnote|note|source)) (?:used|cited|belong to|refer to|for)'),
    'where is it used',
  ),
  verbatim: pattern(
    whole(
      'verbatim|word for word|(?:the )?exact(?: (?:quote|words?|wording))?(?: (?:please|pls))?(?: (?:i |we )?(?:want|need|have) to (?:quote|cite)(?: (?:it|that|them|you))?)?|quote(?: it| that)?|(?:the )?original(?: swedish)?(?: (?:text|words?|wording))?|(?:exactly )?what (?:exactly )?does it say(?: exactly)?(?: there)?',
    ),
    'word for word',
    'exact words please, want to quote it',
  ),
  shorter: pattern(
    whole('(?:a bit |much )?(?:shorter|simpler)(?: (?:answer|version))?|in short|briefly|(?:that is |it is )?too long'),
    'shorter',
  ),
  doubt: pattern(
    whole(
      'are (?:you|they) (?:really |quite )?sure(?: (?:about|of) (?:it|that|this))?|really|is (?:it|that|this) (?:really )?(?:true|right|correct|so)',
    ),
    'are you sure?',
  ),
  count: pattern(whole('how many(?: (?:are|is) (?:there|they|it))?(?: in (?:all|total))?'), 'how many are there'),
  swedish: pattern(
    whole('(?:(?:say|answer|write|is|the same) )*(?:(?:that|it|this) )?(?:in )?swedish(?: pls)?|pa svenska|svenska'),
    'in Swedish please',
  ),
  english: pattern(
    whole('(?:(?:say|answer|write|is|the same) )*(?:(?:that|it|this) )?(?:in )?english(?: pls)?|pa engelska|engelska'),
    'in English please',
  ),
  inSwedish: pattern(/ (?:answer )?in swedish(?: (?:please|pls|thanks))* $/, 'lesson 7 in Swedish please'),
  inEnglish: pattern(/ (?:answer )?in english(?: (?:please|pls|thanks))* $/, 'the 1177 figure in english pls'),
  existsIn: pattern(
    / (?:is there|are there|exists?|available|translated|version|edition|published|offered|taught|held) .*(?:english|swedish) /,
    'is the memo available in English',
  ),
  entry: pattern(
    whole(
      `(?:(?:tell me|show|open|more|compared? (?:to|with)|(?:what is )?the difference (?:from|to)|what is|about|i mean|take) )*(?:(?:the|number|no|nr|point|option) )*(${PLACE}|(?:one|two|three|four|five|six|seven|eight|nine|ten))(?: (?:one|proposal|lesson|challenge|footnote|on the list))*(?: ${IN_DETAIL})?`,
    ),
    'number 3',
    'number three',
    'the second one',
  ),
  correction: pattern(
    /^ (?:no )?(?:no )?(?:(?:sorry )?i (?:meant|mean|was asking about|was thinking of|asked about)|not that but) /,
    'no I meant the work environment',
  ),
  correctionAfter: pattern(/ i (?:mean|meant)(?: not (?:\w+ ){0,3}\w+)? $/, 'for the PhD students I mean'),
  rejection: pattern(
    /^ (?:(?:no|but|well) )*(?:no|nope|(?:that|this|it) (?:is|was|s) (?:not|n t|wrong)(?: .*)?|(?:that|this|it) (?:does|did) not (?:help|answer)(?: .*)?|wrong(?: answer)?|you (?:misunderstood|did not understand)(?: .*)?|not what i (?:asked|meant)(?: .*)?) $/,
    'no, that is not what I asked',
    'wrong answer',
  ),
  acknowledgement: pattern(
    /^ (?:(?:yes|yeah|yep|ok|okay|i|see|got|it|right|sure|understood|understand|fine|good|alright|hm+|oh|ah|well|interesting|exactly|then|now|so|that|is) )+$/,
    'ok',
    'okay, I see',
  ),
  aftermath: pattern(/ (?:later|since(?: then)?|afterwards|in the end|come of it)(?: then)? $/, 'what has come of it'),
  doing: pattern(
    / what (?:should|must|can|do) (?:\w+ ){1,5}do(?: (?:about it|then|now))* $/,
    'what should we as employers do',
  ),
  exemplifies: / (?:for example|for instance|such as|among others|among them|including|(?:was|were|are|is) among) /,
  goesOn: /^ (?:and|but|what about|how about|also|for|ok|okay|or) /,
  goesOnAfter: / (?:too|as well|also) $/,
  pronoun: /\b(?:it|that|this|they|them|those|these|there|their|its)\b/,
  anaphor: /\b(?:it|that|this|those|these|its|there)\b/,
  thin: /^(verbatim|exactly|quote|still|yet|already|important|good|better|best|bad|clear|big|large|high|long|often|enough|work|works|difference)$/,
  narrowing:
    /^ (?:and |but |ok |show )*(?:only|just|(?:which(?: ones?)?|any) of (?:them|these|those)|which(?: ones?)? (?:concern|affect|are (?:about|for)|apply|relate|mention)\w*) /,
  listing: pattern(
    /^ (?:(?:and|but|for|on|in|to|at|of|with) )*(?:which(?: ones)?|whom)(?: (?:then|are they|are those))? $/,
    'for which ones?',
  ),
  comparing: pattern(
    /^ (?:and )?(?:compared (?:to|with) (?:what|when|whom|which)|(?:over|in|for|during|between) (?:what|which) (?:period|time|months?|years?)(?: (?:is|was) (?:it|that))?)(?: then)? $/,
    'compared to what?',
    'over what period?',
  ),
}
