import { type Answer, LONGEST_QUESTION, WORDING } from '../../../core/index.ts'
import { inLanguage, READER } from '../addresses.ts'
import { attribute, type Content, markup, type Markup } from '../markup.ts'
import type { Page, Setting } from '../page.ts'
import { spoken } from '../pages/search.ts'
import { considered } from './considered.ts'

/** Where the playground stands. */
export const PLAYGROUND = '/'

/** What a script asks for. */
export const PREVIEW_PATHS = { answer: '/prova/svar', slack: '/prova/slack', teams: '/prova/teams' } as const

/** The playground. The answer stands there as text until the script has drawn it. */
export function playgroundPage(answer: Answer | undefined, setting: Setting): Page {
  const { language, words } = setting
  return {
    title: words.playground.title,
    description: words.playground.intro,
    path: answer ? `${PLAYGROUND}?q=${encodeURIComponent(answer.question)}` : PLAYGROUND,
    passing: answer !== undefined,
    ownSearch: true,
    extra: ['playground.css', 'playground.js'],
    main: markup`<div class="wide playground"><h1>${words.playground.title}</h1>
<p class="lead">${words.playground.intro}</p>
<p class="meta">${words.playground.preview} <a href="${inLanguage(READER, language)}">${words.playground.reader}</a></p>
${form(answer?.question, setting)}
${examples(setting)}
${looks(setting)}
<p class="meta" id="status" role="status"></p>
<div id="turns"${scriptData(setting)}></div>
<noscript><p class="meta">${words.playground.noScript}</p></noscript>
${answer && markup`<div id="plain">${spoken(answer, setting)}${considered(answer, setting)}</div>`}
</div>`,
  }
}

function form(question: string | undefined, { language, words }: Setting): Markup {
  return markup`<form class="search" id="ask" action="${inLanguage(PLAYGROUND, language)}">
<label for="question">${words.playground.label}</label>
<input id="question" name="q" maxlength="${LONGEST_QUESTION}" autocomplete="off" required${attribute('value', question)}>
<button>${words.playground.button}</button>
</form>`
}

function examples({ language, words }: Setting): Markup {
  const questions = WORDING[language].help.examples
  return markup`<p class="label">${words.playground.examples}</p><ul class="tags" id="examples">${questions.map(
    (question) =>
      markup`<li><a href="${inLanguage(PLAYGROUND, language)}?q=${encodeURIComponent(question)}">${question}</a></li>`,
  )}</ul>`
}

/** Shown by the script, which alone can follow them. */
function looks({ words: { playground } }: Setting): Markup {
  const choice = (name: string, value: string, label: string): Markup =>
    markup`<label><input type="radio" name="${name}" value="${value}"> ${label}</label>`
  return markup`<form id="looks" hidden>
<fieldset><legend>${playground.look}</legend>${choice('look', 'light', playground.light)}${choice('look', 'dark', playground.dark)}</fieldset>
<fieldset><legend>${playground.width}</legend>${choice('width', 'wide', playground.wide)}${choice('width', 'phone', playground.phone)}</fieldset>
</form>`
}

/** The words and addresses that the script needs. */
function scriptData({ language, words: { playground } }: Setting): Content {
  const { slack, teams, json, modal, close, emulated, failed, loading } = playground
  const addresses = Object.fromEntries(
    Object.entries(PREVIEW_PATHS).map(([name, path]) => [name, inLanguage(path, language)]),
  )
  const words = { slack, teams, json, modal, close, emulated, failed, loading }
  return markup` data-page="${JSON.stringify({ words, addresses })}"`
}
