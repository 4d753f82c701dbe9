import { pattern, type SelfWords } from '../intents.ts'
import type { SelfNames } from '../language-pack.ts'

/** Questions about the document as such, and about whoever published it. */
export const selfWords = ({ document, publisher }: SelfNames): SelfWords => ({
  speaks: pattern(
    new RegExp(
      `^ what ?(?:is|was|s) (?:it|this|that) (?:all )?about $|\\b(?:say|said|want|think|mean|propose|suggest|recommend|write|mention|make|draw|learn|conclude)s?\\b|\\b${publisher} (?:say|want|think|propose)|\\b(?:by|from|according to) (?:the )?(?:${publisher}|${document})\\b|\\b(?:in|about) (?:the )?${document}\\b`,
    ),
    'what does the council say about staffing',
    'what is it about',
  ),
  trailing: /^(?:now|today|do|does|for|about|to|with|out|come|still|anyway)$/,
  published: pattern(
    /\b(published|publication|publish|released?|issued?|dated?|written|came out|come out)\b/,
    'when was the memo published',
  ),
  pageCount: pattern(
    new RegExp(`\\bhow (?:many pages|long is (?:the )?(?:${document}|it))\\b|\\bnumber of pages\\b`),
    'how many pages is it',
  ),
  author: pattern(
    new RegExp(
      `\\bwho (?:has |is )?(?:wrote|written|write|writes|behind|made|published|authored)(?: (?:the|this))? ?(?:${document}|it|this)? $|\\bauthors? of\\b`,
    ),
    'who wrote the memo',
  ),
  location: pattern(
    new RegExp(
      `\\bwhere (?:can|do|is|could)\\b.*\\b(?:${document}|original)\\b|\\blink to (?:the )?(?:${document}|original)\\b`,
    ),
    'where can I find the memo',
  ),
  contact: pattern(
    new RegExp(
      `^ (?:(?:what|how|who|is|are|the|do|does|can|could|i|we|you|one|to|for|of|their|your|a|an|by|contact\\w*|reach|call|phone|telephone|number|e ?mail\\w*|mail|address\\w*|web|website|site|get|in|touch|with|details|person|${publisher}|council|secretariat|office|please|have|about|this) )+$|^ (?:(?:who|how|where|can|could|should|do|must|i|we|one) )+(?:contact|e ?mail|call|reach|phone|write to)(?: (?:about|it|that|this|then))* $`,
    ),
    'how do I contact the council',
    'who should I email about it',
    'phone number?',
  ),
  summary: pattern(
    new RegExp(
      `\\b(?:summari[sz]e|summary of|sum up|in short|briefly)(?: (?:the|whole|entire|all))* ?(?:${document}|it|everything)\\b|\\bwhat ?(?:is|s|was) (?:the |this )?(?:${document}) (?:all )?about\\b|\\bmain (?:message|conclusions?|points?)\\b`,
    ),
    'summarise the memo',
    'what is the memo about',
  ),
  wholeSummary: pattern(
    new RegExp(
      `^ (?:what ?(?:is|s) (?:it|this|that|all this)(?: ${document})? (?:all )?about|what ?(?:is|s) this(?: ${document})?|the whole ${document}) $`,
    ),
    'what is it about',
    'what is this document',
  ),
  addressed: /(?!)/,
})
