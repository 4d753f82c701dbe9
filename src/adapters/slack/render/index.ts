import type { Content, Shown } from './content.ts'
import { renderHelp } from './help.ts'
import { renderChoices, renderFound } from './leading.ts'
import { renderList } from './list.ts'
import { renderNone } from './none.ts'

export type { Content, Quote, Quoting, Shown, Surface } from './content.ts'

/** Draws an answer in Slack's blocks. Pure: the same answer, step and surface give the same content. */
export function render({ answer, ...place }: Shown): Content {
  switch (answer.outcome) {
    case 'answer':
      return renderFound({ answer, ...place })
    case 'choices':
      return renderChoices({ answer, ...place })
    case 'list':
      return renderList({ answer, ...place })
    case 'help':
      return renderHelp({ answer, ...place })
    case 'none':
      return renderNone({ answer, ...place })
  }
}
