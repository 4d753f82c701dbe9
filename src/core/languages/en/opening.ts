import type { OpeningWords } from '../opening.ts'

export const opening: OpeningWords = {
  changes: {
    more: /\b(more|higher|larger|increas\w*|ris(?:e|es|en|ing)|rose|gr(?:ow|ew|own|owth)|doubl\w*|up)\b/,
    fewer: /\b(fewer|less|lower|smaller|decreas\w*|declin\w*|fell|fall(?:en)?|drop\w*|reduc\w*|cancel\w*|postpon\w*)\b/,
  },
  light:
    /\b(people|persons?|individuals?|times|total|altogether|happened|done|made|compared|before|after|earlier|last|now)\b/,
  phrasal: /\b(g[oe]t(?:ting)? (?:in|into)|pass(?:ed)? away|drop(?:ped)? out)\b/,
  contacts: {
    phone: /\b((?:tele)?phone\w*|call|switchboard)\b/,
    mail: /\b(e-?mails?|mail)\b/,
    post: /\b(postal|post code|postcode|address)\b/,
    web: /\b(web\w*|site|link|url|download)\b/,
    any: /\b(contact\w*|reach|get in touch)\b/,
  },
  document: /\b(memo|memorandum|report|document|paper|text|analysis)\b/,
  published: /\b(published|publication|publish|released?|issued?|dated?|written|came out|come out)\b/,
  but: /,? but /,
  pointsBack:
    /^ (?:it|its|this|that|these|those|they|their|them|there (?!(?:is|are|was|were) )|then|he|she|but|and|so|also|besides|moreover|therefore|thus|however|such|others?)\b| them /,
}
