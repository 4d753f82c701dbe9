/// <reference lib="dom" />
import type { Look } from './look.ts'
import type { Addresses, AnswerPreview, Words } from './server.ts'
import { createSlackPanel } from './slack.ts'
import { createTeamsPanel } from './teams.ts'

/** A question with its answer in both channels. */
export interface DrawnExchange {
  readonly element: HTMLElement
  look(look: Look): void
}

export interface ExchangeOptions {
  readonly words: Words
  readonly addresses: Addresses
  readonly onFailure: (error: unknown) => void
}

export function createExchange(question: string, preview: AnswerPreview, options: ExchangeOptions): DrawnExchange {
  const { words, addresses, onFailure } = options
  const { language } = preview.answer
  const slack = createSlackPanel(addresses, words, onFailure)
  const teams = createTeamsPanel(addresses, onFailure)
  slack.show(preview.slack)
  teams.show(preview.teams)
  const heading = make('h2', question)
  heading.tabIndex = -1
  const panels = make('div')
  panels.className = 'panels'
  panels.append(
    panelOf({ name: 'Slack', inside: slack.element, json: preview.slack, language }, words),
    panelOf({ name: 'Teams', inside: teams.element, json: preview.teams, language }, words),
  )
  const considered = make('div')
  considered.innerHTML = preview.considered
  const element = make('section')
  element.className = 'exchange'
  element.append(heading, panels, considered)
  return {
    element,
    look(look) {
      Object.assign(panels.dataset, look)
      slack.look(look)
      teams.look(look)
    },
  }
}

interface Panel {
  readonly name: string
  readonly inside: HTMLElement
  readonly json: object
  readonly language: string
}

function panelOf({ name, inside, json, language }: Panel, words: Words): HTMLElement {
  inside.lang = language
  const code = make('pre', JSON.stringify(json, null, 2))
  code.tabIndex = 0
  const details = make('details')
  details.append(make('summary', words.json), code)
  const panel = make('section')
  panel.className = 'panel'
  panel.setAttribute('aria-label', name)
  panel.append(make('h3', name), inside, details)
  return panel
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
