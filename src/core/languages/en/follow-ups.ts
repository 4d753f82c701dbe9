import { type FollowUpWords, pattern } from '../intents.ts'

/** A whole message, with words that lead in and politeness that leads out. */
const whole = (text: string): RegExp =>
  new RegExp(
    `^ (?:(?:and|but|ok|okay|so|yes|can i have|give me|show|please) )*(?:${text})(?: (?:then|please|thanks|now|too|it))* $`,
  )

export const followUps: FollowUpWords = {
  source: pattern(
    whole(
      '(?:what is |which is |is there )?(?:(?:the|a|any|your) )?(?:sources?|footnotes?|references?)(?: (?:for|of) (?:it|that))?|(?:which|what) (?:sources?|footnotes?|references?) (?:is|are|does|do)(?: (?:it|that|they|you))?(?: (?:refer|point|cite|use))?(?: to)?|where does (?:it|that|the figure) come from|says who|according to whom',
    ),
    'and the footnote?',
    'source?',
  ),
  page: pattern(
    whole(
      '(?:on )?(?:which|what) page(?: is (?:it|that)(?: on)?)?|page(?: number)?|where (?:is|does) (?:it|that)(?: stand| say)?',
    ),
    'which page?',
  ),
  more: pattern(
    whole(
      '(?:tell me |say |some )?more(?: about (?:it|that))?|go on|continue|anything (?:more|else)|elaborate|details',
    ),
    'tell me more',
  ),
  whole: pattern(
    whole('(?:the )?(?:whole|entire|full)(?: (?:text|section|thing))?|everything|all of it|show all'),
    'the whole text',
  ),
  next: pattern(whole('(?:the )?next(?: (?:one|lesson|proposal|challenge|hit))?'), 'next'),
  previous: pattern(whole('(?:the )?(?:previous|back|one before)(?: (?:one|lesson|proposal|challenge))?'), 'previous'),
  proposals: pattern(
    whole(
      'what is the proposal|(?:are there |is there )(?:any |a )?proposals?(?: (?:on|about|for))?(?: (?:it|that))?|what do they (?:propose|suggest|want)|what (?:do|does) (?:they|the council) (?:propose|suggest|want) about (?:it|that)',
    ),
    'are there any proposals on that?',
  ),
  verbatim: pattern(whole('verbatim|word for word|exact(?: quote| words?)?|quote|the original'), 'word for word'),
  shorter: pattern(whole('shorter|in short|briefly|in one sentence|too long'), 'shorter'),
  swedish: pattern(whole('(?:in )?swedish|pa svenska'), 'in Swedish please'),
  english: pattern(whole('(?:in )?english|pa engelska'), 'in English please'),
  entry: pattern(
    whole(
      '(?:(?:tell me|show|open|more|what is|about) )*(?:(?:the|number|no|nr|point|option) )*(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|\\d{1,2})(?: one)?',
    ),
    'number 3',
    'the second one',
  ),
  correction: pattern(
    /^ (?:no )?(?:i (?:meant|mean|was asking about)|not that but) /,
    'no I meant the work environment',
  ),
  goesOn: /^ (?:and|but|what about|how about|also|for) /,
  pronoun: /\b(?:it|that|this|they|them|those|these|there)\b/,
}
