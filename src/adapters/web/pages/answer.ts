import {
  type Answer,
  type Choices,
  type Found,
  type Help,
  helpText,
  listHeading,
  listIntro,
  type List,
  meaningOf,
  type None,
  refusalSentence,
  shortCitation,
  statementOf,
  WORDING,
} from '../../../core/index.ts'
import { inLanguage, searchPath } from '../addresses.ts'
import { WEB_WORDING } from '../locales/index.ts'
import { type Content, markup, type Markup } from '../markup.ts'
import type { Setting } from '../page.ts'
import { figuresTable } from './figures.ts'
import { termLine } from './glossary.ts'
import { hrefOf, linked, partLink, partList } from './links.ts'
import { quotation } from './quotation.ts'

/** An answer in full. */
export function answerBody(answer: Answer, page: Setting): Markup {
  const setting: Setting = { ...page, language: answer.language, words: WEB_WORDING[answer.language] }
  switch (answer.outcome) {
    case 'answer':
      return leading(answer, [], setting)
    case 'choices':
      return leading(answer, answer.others, setting)
    case 'list':
      return list(answer, setting)
    case 'help':
      return help(answer, setting)
    case 'none':
      return none(answer, setting)
  }
}

function leading(answer: Found | Choices, others: Choices['others'] | [], setting: Setting): Markup {
  const { section, language, citation, opening, quote, neighbours } = answer
  const { first, lead, rest } = statementOf(answer)
  const wording = WORDING[language]
  const next = [...neighbours.proposals, ...(neighbours.parent ? [neighbours.parent] : []), ...neighbours.related]
  return markup`${'lead' in opening ? undefined : first.map((text) => markup`<p class="fact">${text}</p>`)}
<h2>${partLink(section, language)}</h2>
${'lead' in opening && first.map((text) => markup`<p class="lead">${text}</p>`)}
${quote && quotation(quote, section, setting)}
${lead !== undefined && markup`<p class="lead">${lead}</p>`}
${rest.map((paragraph) => markup`<p>${paragraph}</p>`)}
${section.reference !== undefined && markup`<p lang="sv">${linked(section.reference)}</p>`}
${section.erratum && markup`<p class="erratum">${section.erratum[language]}</p>`}
<p class="citation">${shortCitation(citation, language)} · <a href="${hrefOf(section, language)}">${setting.words.search.openPart}</a></p>
${others.length > 0 && markup`<h3>${wording.orDidYouMean}</h3>${partList(others, setting)}`}
${next.length > 0 && markup`<h3>${wording.readMore}</h3>${partList(next, setting)}`}`
}

function list(answer: List, setting: Setting): Markup {
  const { hits, facts, terms, language } = answer
  const intro = listIntro(answer)
  return markup`<h2>${listHeading(answer)}</h2>
${intro !== '' && markup`<p class="lead">${intro}</p>`}
${items()}`

  function items(): Content {
    if (facts.length > 0) return figuresTable(facts, setting, 'part')
    if (terms.length === 0) {
      return partList(
        hits.map(({ section }) => section),
        setting,
      )
    }
    return markup`<dl class="glossary">${terms.map(
      (term) => markup`<div><dt>${termLine(term, language)}</dt><dd>${meaningOf(term, language)}</dd></div>`,
    )}</dl>`
  }
}

function help(answer: Help, setting: Setting): Markup {
  const { said, examples: questions } = helpText(answer)
  return markup`<p class="lead">${said.join(' ')}</p>
${questions.length > 0 && markup`<h2>${WORDING[answer.language].help.tryThese}</h2>${examples(questions, setting)}`}`
}

/** Questions to click. */
export const examples = (questions: readonly string[], { language }: Setting): Markup =>
  markup`<ul class="tags">${questions.map(
    (question) => markup`<li><a href="${inLanguage(searchPath(question), language)}">${question}</a></li>`,
  )}</ul>`

function none(answer: None, setting: Setting): Markup {
  const { refusal, nearest, language } = answer
  const { none: words } = WORDING[language]
  const where = refusal.reason === 'outside' ? refusal.topic.turnTo : undefined
  return markup`<p class="lead">${refusalSentence(answer)}</p>
${where && markup`<p>${linked(words.turnTo(where.name, where.url))}</p>`}
${nearest.length > 0 && markup`<h2>${words.nearest}</h2>${partList(nearest, setting)}`}`
}
