import type { FrameWords } from '../frame-words.ts'
import { pattern } from '../pattern.ts'

export const frames: FrameWords = {
  tag: pattern(
    / (?:va|eller hur|eller inte|(?:nanstans|nagonstans) i (?:texten|pm|promemorian|rapporten|dokumentet)|(?<= (?:namner|star|skriver) .*)(?:nanstans|nagonstans)(?: alls)?) $/,
    'tandläkarna oxå va',
    'är dom oroliga eller inte',
    'nämns MAS nånstans i texten',
  ),
  whether: pattern(
    / (?<! (?:vad|va|hur|var|nar|varfor|vem|vilka) )(?:(?:och|o|men) )?(?:(?:(?:star|finns|sags|namns) (?:det|dar)|(?:skriver|sager|namner) (?:de|dom|radet|ni|rapporten|promemorian)|namns)(?: (?:nat|nagot|nan|nagon|nagra))?|(?:tycker|har) (?:de|dom|radet|ni) (?:nat|nagot|nan|nagon|nagra))(?: (?:tanke|tankar|asikt|asikter|ide|ideer|forslag|rad|losning))?(?: (?:om|kring|pa|for))? (?:det|detta|sant|sadant|saken|den saken)(?: har| dar| da| alls)? $/,
    'vi körde film o det funkade bra, skriver dom nåt om det',
    'hittar inga lektorer. har dom nån tanke om det',
  ),
  yesOrNo: pattern(/ (?:ja|jo) (?:(?:eller|el|elr) )?(?:nej|na) $/, 'gäller det läkare, ja eller nej'),
  askedLast: pattern(
    /^ (?:(?:och|men) )?(?:nar|vem|varfor|hur manga|hur mycket|hur mkt|vilka|hur)(?: da)? $/,
    'vem då?',
  ),
  exampleLast: pattern(/^ (?:tex|t ex|ex|exempel|exempelvis|till exempel)(?: vad)? $/, 't.ex.'),
  exampleOf: 'exempel på',
}
