import { type None, refusalSentence, WORDING } from '../../../core/index.ts'
import { TEAMS_WORDING } from '../wording/index.ts'
import { buttons, type Element, label, openUrl, paragraph } from './elements.ts'
import { sectionRow } from './view.ts'

/** An honest no: why, where else to turn, and what stands nearest. */
export function noneBody(none: None, said: boolean): Element[] {
  const { language, refusal, nearest } = none
  const where = refusal.reason === 'outside' ? refusal.topic.turnTo : undefined
  return [
    ...(said ? [] : [paragraph(refusalSentence(none))]),
    ...(nearest.length === 0 ? [] : [label(`${WORDING[language].none.nearest}:`)]),
    ...nearest.map((section) => sectionRow(section, language)),
    ...buttons(where?.url === undefined ? [] : [openUrl(TEAMS_WORDING[language].button.turnTo(where.name), where.url)]),
  ]
}
