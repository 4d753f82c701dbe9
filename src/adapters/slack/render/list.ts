import {
  cutAtSentence,
  headingOf,
  type Language,
  type List,
  listHeading,
  listIntro,
  placeOfFact,
  type Term,
  termName,
} from '../../../core/index.ts'
import { ACTIONS, numbered } from '../names.ts'
import { toQuestion, writeTarget } from '../target.ts'
import { SLACK_WORDING } from '../wording/index.ts'
import { type Choice, actions, bold, bullets, button, context, paragraphs, primary, richText, words } from './blocks.ts'
import { partChoice, readMenu, rowId } from './buttons.ts'
import { type Content, messageText, type Shown } from './content.ts'

/** What a phone shows at once. */
const ITEMS_ON_PAGE = 10

/** Long sentences fill a screen sooner. */
const SENTENCES_ON_PAGE = 6

/** An item, a heading and an introduction are a sentence or two. */
const LONGEST_ITEM = 400

/** A list, one page at a time, with a menu of the parts on the page. */
export function renderList(shown: Shown<List>): Content {
  const { answer, step } = shown
  const { language, topic } = answer
  const size = answer.facts.length > 0 ? SENTENCES_ON_PAGE : ITEMS_ON_PAGE
  const items = itemsOf(answer)
  const pages = Math.max(1, Math.ceil(items.length / size))
  const page = Math.min(step, pages - 1)
  const onPage = items.slice(page * size, (page + 1) * size)
  const choices = unique(onPage.map((item) => item.choice))
  const heading = cutAtSentence(listHeading({ topic, language }), LONGEST_ITEM)
  const intro = page === 0 ? cutAtSentence(listIntro(answer), LONGEST_ITEM) : ''
  const place = pages > 1 ? SLACK_WORDING[language].page(page + 1, pages) : ''
  return {
    blocks: [
      ...richText(
        ...paragraphs(bold(heading), words(intro)),
        ...bullets(onPage.map((item) => words(cutAtSentence(item.text, LONGEST_ITEM)))),
      ),
      ...context(place),
      ...actions([...readMenu(choices, language), ...pageButtons(shown, page, pages)], rowId(shown, 'list')),
    ],
    text: messageText([heading, intro, ...onPage.map((item) => `• ${item.text}`), place].filter(Boolean).join('\n')),
  }
}

interface Item {
  readonly text: string
  readonly choice: Choice
}

function itemsOf({ hits, facts, terms, language }: List): Item[] {
  if (facts.length > 0)
    return facts.map((placed) => ({
      text: `${placed.fact.says[language]} (${placeOfFact(placed, language)})`,
      choice: partChoice(placed.section, language),
    }))
  if (terms.length > 0) return terms.map((term) => termItem(term, language))
  return hits.map(({ section }) => ({ text: headingOf(section, language), choice: partChoice(section, language) }))
}

const termItem = (term: Term, language: Language): Item => ({
  text: termName(term, language),
  choice: { label: term.term, value: writeTarget(toQuestion(SLACK_WORDING[language].termQuestion(term.term))) },
})

const unique = (choices: readonly Choice[]): Choice[] => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
]

function pageButtons({ surface, target, answer }: Shown<List>, page: number, pages: number) {
  const { button: label } = SLACK_WORDING[answer.language]
  const to = (text: string, index: number) =>
    button(text, numbered(ACTIONS.turn, index), writeTarget(toQuestion(answer.question, index)))
  return [
    ...(surface === 'private' ? [primary(button(label.share, ACTIONS.share, writeTarget(target)))] : []),
    ...(page > 0 ? [to(label.previousPage, page - 1)] : []),
    ...(page + 1 < pages ? [to(label.nextPage, page + 1)] : []),
  ]
}
