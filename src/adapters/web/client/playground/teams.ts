/// <reference lib="dom" />
import { type Action, AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards'
import { marked } from 'marked'
import { HOST_CONFIG } from './host-config.ts'
import type { Look } from './look.ts'
import { type Addresses, fetchJson, teamsCard, type SourceMark, type TeamsMessage } from './server.ts'

/** A message in Teams, with a card whose buttons work. */
export function createTeamsPanel(addresses: Addresses, onFailure: (error: unknown) => void) {
  const element = document.createElement('div')
  element.className = 'teams'
  const text = document.createElement('div')
  const source = document.createElement('p')
  source.className = 'source'
  const holder = document.createElement('div')
  holder.className = 'card'
  element.append(text, source, holder)
  let shown: object | undefined
  let theme: Look['theme'] = 'light'

  function draw(): void {
    holder.hidden = shown === undefined
    if (shown) holder.replaceChildren(...drawCard(shown, theme, (action) => void press(action)))
  }

  async function press(action: Action): Promise<void> {
    if (action instanceof OpenUrlAction) open(action.url, '_blank', 'noopener')
    if (!(action instanceof ExecuteAction || action instanceof SubmitAction)) return
    try {
      shown = await fetchJson(teamsCard, addresses.teams, { data: action.data })
      draw()
      holder.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus()
    } catch (error) {
      onFailure(error)
    }
  }

  return {
    element,
    show({ text: markdown = '', attachments = [], entities = [] }: TeamsMessage) {
      text.innerHTML = htmlOf(markdown)
      const mark = entities.flatMap(({ citation = [] }) => citation)[0]
      source.hidden = mark === undefined
      if (mark) source.replaceChildren(...sourceOf(mark))
      shown = attachments[0]?.content
      draw()
    },
    look(look: Look) {
      theme = look.theme
      draw()
    },
  }
}

function drawCard(shown: object, theme: Look['theme'], onAction: (action: Action) => void): HTMLElement[] {
  const card = new AdaptiveCard()
  card.hostConfig = new HostConfig(HOST_CONFIG[theme])
  card.onExecuteAction = onAction
  card.parse(shown)
  const drawn = card.render()
  return drawn ? [drawn] : []
}

/** What Teams shows when one points at the mark in the text. */
function sourceOf({ position, appearance: { name, url } }: SourceMark): (Node | string)[] {
  if (url === undefined) return [`[${position}] ${name}`]
  const link = document.createElement('a')
  link.href = url
  link.textContent = name
  return [`[${position}] `, link]
}

/** A message's Markdown; it has no HTML of its own, and the page's security policy would let none run. */
const htmlOf = (markdown: string): string => marked.parse(markdown.replaceAll('<', '&lt;'), { async: false })
