import { pattern, type SmallTalk } from '../intents.ts'

export const smallTalk: SmallTalk = {
  words: {
    farewell:
      / (?:bye(?: bye)?|good ?bye|see you(?: (?:later|soon))?|take care|farewell|have a (?:nice|good|great) \w+)(?= )/g,
    greeting:
      / (?:hi|hello|hey|good (?:morning|afternoon|evening|day)|how (?:are you|do you do|is it going)|hej)(?= )/g,
    thanks:
      / (?:thanks|thank(?: you| u)?|thx|cheers|appreciated?|(?:just |exactly )?what i (?:needed|wanted|was looking for)|that (?:is|s) (?:enough|all))(?= )/g,
    praise:
      / (?:good(?: job)?|great|nice|cool|perfect|excellent|awesome|amazing|brilliant|helpful|well done|fantastic|wonderful|kind|clever|love)(?= )/g,
    filler:
      / (?:(?:new|another|different|other) (?:topic|question|subject|thing)|(?:changing|change of|change the) (?:topic|subject)|(?:will |ll |have to |let me )+(?:think|check)(?: about it)?|oops|sigh|(?:sent to the )?wrong (?:channel|thread)|did not mean to send|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yes|yeah|yep|no|nope|ok|okay|fine|true|really|sure|hm+|m+h?m|oh|ah|aha|wow|lol|maybe|right|exactly|more|again|continue|think|understand|see|interesting|huh|else|sorry|tell|you|your|so|very|much|many|a|an|lot|for|the|help|answers?|that|this|it|was|is|were|are|what|there|all|bot|just|my|to|me|i|and|of|now|then|information|info|today|yesterday)(?= )/g,
  },
  asks: /^ (?:(?:and|but|ok|okay|so) )*(?:what|which|how|when|where|why|who|give|show|tell|summari[sz]e) /,
  help: pattern(
    /^ (?:(?:hi|hello|please) )*(?:help(?: me)?|start|menu|what can (?:you|i)(?: (?:do|ask(?: you)?|help(?: me)? with))?|how (?:do you|does (?:this|it)) work) $/,
    'help',
    'what can you do',
  ),
  identity: pattern(
    /\bwho (?:has )?(?:built|made|created|developed|wrote|owns|runs) (?:you|this bot)\b|^ (?:(?:hi|hello) )*(?:who are you|what are you|are you (?:an? )?(?:ai|bot|robot|human|chatbot|chatgpt|gpt|person|real)(?: \w+){0,3}|what is your name) $/,
    'who built you',
    'are you an AI?',
  ),
  pointsBack: pattern(
    /^ (?:(?:and|but|so) )?(?:who|whose|what|when|where|why|how(?! many)|should|can|is|are|does|did)\b.* (?:it|that|this|those|these|them|him|her)(?: (?:then|now|too|again))? $/,
    'who should pay for it?',
  ),
  apology: /^ (?:sorry|excuse me|pardon)(?: but)?(?= )/,
}
