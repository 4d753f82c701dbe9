import type { FrameWords } from '../frame-words.ts'
import { pattern } from '../pattern.ts'

export const frames: FrameWords = {
  tag: pattern(
    / (?:or not|is it not|isn t it|anywhere(?: in (?:it|the (?:memo|report|text)))?) $/,
    'is care mentioned anywhere',
  ),
  whether: pattern(
    / (?:(?:and|but) )?(?:do|does|did) (?:they|it|the (?:council|memo|report)) (?:say|write|mention|have|think) (?:anything |something |any ideas? )?(?:about|on) (?:it|that|this) $/,
    'we used films for training, do they say anything about that',
  ),
  yesOrNo: pattern(/ yes or no $/, 'does it cover doctors, yes or no'),
  askedLast: pattern(/^ (?:(?:and|but) )?(?:when|who|why|how many|how much|which|how)(?: then)? $/, 'who?'),
  exampleLast: pattern(/^ (?:eg|e g|for example|for instance|examples?|such as)(?: what)? $/, 'for example'),
  exampleOf: 'examples of',
}
