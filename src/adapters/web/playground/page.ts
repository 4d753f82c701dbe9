import { type Answer, LONGEST_QUESTION } from '../../../core/index.ts'
import { attribute, type Insert, markup, type Markup } from '../../shared/markup.ts'
import { inLanguage, PLAYGROUND } from '../addresses.ts'
import type { Page, PageSetting } from '../page.ts'
import { tags } from '../pages/links.ts'
import { answerArticle } from '../pages/search.ts'
import { considered } from './considered.ts'

/** What a script asks for. */
export const PREVIEW_PATHS = {
  answer: `${PLAYGROUND}/svar`,
  slack: `${PLAYGROUND}/slack`,
  teams: `${PLAYGROUND}/teams`,
} as const

/** A question that was asked with the page, with what the script draws of its answer. */
export interface AskedHere {
  readonly answer: Answer
  readonly preview: object
}

/** The playground. The answer stands there as text until the script has drawn it. */
export function playgroundPage(asked: AskedHere | undefined, setting: PageSetting): Page {
  const answer = asked?.answer
  const { title, intro, preview, noScript } = setting.words.playground
  return {
    title,
    description: intro,
    path: answer ? pathOf(answer.question) : PLAYGROUND,
    unlisted: answer !== undefined,
    ownSearch: true,
    extra: ['playground.css', 'playground.js'],
    main: markup`<div class="wide playground"><h1>${title}</h1>
<p class="lead">${intro}</p>
<p class="meta">${preview}</p>
${form(answer?.question, setting)}
${examples(setting)}
${looks(setting)}
<p class="meta" id="status" role="status"></p>
<div id="exchanges"${scriptData(setting, asked?.preview)}></div>
<noscript><p class="meta">${noScript}</p></noscript>
${answer && markup`<div id="plain">${answerArticle(answer, setting)}${considered(answer, setting)}</div>`}
</div>`,
  }
}

const pathOf = (question: string): string => `${PLAYGROUND}?q=${encodeURIComponent(question)}`

function form(question: string | undefined, { language, words }: PageSetting): Markup {
  return markup`<form class="search" id="ask" action="${inLanguage(PLAYGROUND, language)}">
<label for="question">${words.playground.label}</label>
<input id="question" name="q" maxlength="${LONGEST_QUESTION}" autocomplete="off" required${attribute('value', question)}>
<button>${words.playground.button}</button>
</form>`
}

function examples({ core, language, messages }: PageSetting): Markup {
  const questions = core.catalogue.documents.flatMap(({ document }) => document.profile.examples[language])
  const links = questions.map((question) => markup`<a href="${inLanguage(pathOf(question), language)}">${question}</a>`)
  return markup`<div id="examples"><p class="label">${messages.help.tryThese}</p>${tags(links)}</div>`
}

/** Shown by the script, which alone can follow them. */
function looks({ words: { playground } }: PageSetting): Markup {
  const choice = (name: string, value: string, label: string): Markup =>
    markup`<label><input type="radio" name="${name}" value="${value}"> ${label}</label>`
  return markup`<form id="looks" hidden>
<fieldset><legend>${playground.look}</legend>${choice('look', 'light', playground.light)}${choice('look', 'dark', playground.dark)}</fieldset>
<fieldset><legend>${playground.width}</legend>${choice('width', 'wide', playground.wide)}${choice('width', 'phone', playground.phone)}</fieldset>
</form>`
}

/** The words and addresses that the script needs. */
function scriptData({ language, words, site }: PageSetting, preview: object | undefined): Insert {
  const addresses = Object.fromEntries(
    Object.entries(PREVIEW_PATHS).map(([name, path]) => [name, site.base + inLanguage(path, language)]),
  )
  return markup` data-page="${JSON.stringify({ words: words.playground.script, addresses, preview })}"`
}
