import { type Answer, type Catalogue, LONGEST_QUESTION, PACKS, type View } from '../../../core/index.ts'
import { formOnScreen } from '../../shared/form-of.ts'
import { type Insert, markup, type Markup } from '../../shared/markup.ts'
import { askedQuery, claimHref, READER, searchPath } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { renderView } from '../view.ts'
import { asksOneWord, foundBeside, type FoundSection } from './found.ts'
import { searchForm } from './frame.ts'
import { type HitFilter, hits } from './hits.ts'
import { shareButton } from './share.ts'

export interface AskedSearch {
  /** Whether only the beginning was read. */
  readonly cut: boolean
  readonly filter: HitFilter
}

/**
 * The core's answer to a question, also an honest no, and what else was found. A single word is looked up rather than
 * asked: its list comes first, unless the word is explained.
 */
export function searchPage(answer: Answer, { cut, filter }: AskedSearch, setting: PageSetting): Page {
  const { words } = setting
  const asked = setting.askedWords(answer.question, answer.language)
  const found = foundBeside(answer, asked, setting)
  const list = hits(answer, found, asked, filter, setting)
  const listFirst = list !== undefined && asksOneWord(answer) && answer.outcome === 'answer' && !answer.term
  const isFiltered = filter.kind !== undefined || filter.role !== undefined
  const isRepeated = listFirst && !isFiltered && isAllOf(answer, found[0])
  const article = isRepeated
    ? undefined
    : answerArticle(answer, setting, {
        query: askedQuery(asked.patterns),
        heading: listFirst ? words.search.best : undefined,
      })
  const path = searchPath(answer.question)
  return {
    title: words.search.of(answer.question),
    ...(answer.outcome === 'answer' && { description: answer.claims[0].text }),
    path,
    unlisted: true,
    ownSearch: true,
    main: markup`<h1 class="asked">${words.search.of(answer.question)}</h1>
${searchForm(setting, answer.question, 'q-main')}
${cut && markup`<p class="meta">${words.search.shortened(LONGEST_QUESTION)}</p>`}
${answer.outcome === 'answer' && shareButton(path, setting)}
<div class="found">${listFirst ? [list, article] : [article, list]}</div>`,
  }
}

/** Whether a hit says all that the answer says. */
const isAllOf = (answer: Answer, hit: FoundSection | undefined): boolean =>
  answer.outcome === 'answer' &&
  answer.section.id === hit?.section.id &&
  answer.claims.every((claim) => claim.text === hit.text)

/** A search without a question: how to ask. */
export const emptySearchPage = (setting: PageSetting): Page => ({
  title: setting.words.search.title,
  path: `${READER}?q=`,
  unlisted: true,
  ownSearch: true,
  main: markup`<h1>${setting.words.search.title}</h1><p class="lead">${setting.words.search.empty}</p>
${searchForm(setting, '', 'q-main')}`,
})

interface ArticleOptions {
  /** Marks the asked words where the answer stands. */
  readonly query?: string
  /** Stands above an answer that brings no heading of its own. */
  readonly heading?: string | undefined
}

/** The answer in the language of its question, which may be another than the page's; a list as a whole. */
export function answerArticle(
  answer: Answer,
  setting: PageSetting,
  { query = '', heading }: ArticleOptions = {},
): Markup {
  const { core, words } = setting
  const view = core.present(answer, formOnScreen(answer))
  const needsHeading = heading !== undefined && view.blocks[0]?.kind !== 'heading'
  return markup`<article class="answer ${answer.outcome}" id="svar" lang="${answer.language}" aria-label="${words.search.of(answer.question)}">
${needsHeading && markup`<h2>${heading}</h2>`}${answer.outcome === 'answer' ? withContext(view, answer, query, core.catalogue) : renderView(view, answer, core.catalogue)}</article>`
}

/** What is said leads to its place in its section, before what else may be meant. */
function withContext(
  view: View,
  answer: Extract<Answer, { outcome: 'answer' }>,
  query: string,
  catalogue: Catalogue,
): Insert {
  const { language, section, claims } = answer
  const href = claimHref(section.id, claims[0].id, language, query)
  const others = view.blocks.findIndex(({ kind }, i) => i > 0 && kind === 'heading')
  const end = others < 0 ? view.blocks.length : others
  const draw = (blocks: View['blocks']): Markup => renderView({ ...view, blocks }, answer, catalogue)
  return [
    draw(view.blocks.slice(0, end)),
    markup`<p><a class="context" href="${href}">${PACKS[language].messages.inContext}</a></p>`,
    draw(view.blocks.slice(end)),
  ]
}
