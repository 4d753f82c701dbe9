import { type Section, shortName } from '../../../core/index.ts'
import { markup, type Markup } from '../../shared/markup.ts'
import type { PageSetting } from '../page.ts'
import { hrefOf } from '../pages/links.ts'
import { type Box, type Connector, type Picture, TEXT } from './layout.ts'

/** Draws a picture as SVG; style and colour are the style sheet's. @param marked whether a section is to stand out */
export function draw(picture: Picture, marked: (section: Section) => boolean, setting: PageSetting): Markup {
  const { width, height, boxes, lines } = picture
  return markup`<svg class="trace" viewBox="-2 -2 ${width + 4} ${height + 4}" role="group" aria-label="${setting.words.trace.picture}">
<g aria-hidden="true">${lines.map((line) => curve(line, marked))}</g>
${boxes.map((box) => node(box, marked(box.section), setting))}
</svg>`
}

function curve({ from, to }: Connector, marked: (section: Section) => boolean): Markup {
  const [x1, y1] = [from.x + from.width, middleOf(from)]
  const [x2, y2] = [to.x, middleOf(to)]
  const half = (x1 + x2) / 2
  const stands = marked(from.section) && marked(to.section)
  return markup`<path class="${stands ? 'line marked' : 'line'}" data-from="${from.section.id}" data-to="${to.section.id}" d="M${x1} ${y1} C${half} ${y1} ${half} ${y2} ${x2} ${y2}"/>`
}

const middleOf = ({ y, height }: Box): number => y + height / 2

function node(
  { section, x, y, width, height, lines, orphan }: Box,
  isMarked: boolean,
  { language }: PageSetting,
): Markup {
  const label = shortName(section, language)
  const classes = ['node', section.kind, ...(orphan ? ['orphan'] : []), ...(isMarked ? ['marked'] : [])].join(' ')
  const left = x + TEXT.inset
  const labelAt = y + TEXT.label
  return markup`<a class="${classes}" href="${hrefOf(section, language)}" data-id="${section.id}">
<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>
<text class="label" x="${left}" y="${labelAt}">${label}</text>
${lines.map((line, i) => markup`<text x="${left}" y="${labelAt + (i + 1) * TEXT.line}">${line}</text>`)}
</a>`
}
