/// <reference lib="dom" />
import type { Look } from './look.ts'
import type { PressResult } from './pressed.ts'
import {
  type Addresses,
  fetchJson,
  type SlackBlock,
  type SlackMessage,
  type SlackReaction,
  slackReaction,
  type Words,
} from './server.ts'
import { createDrawing, type SlackDrawing } from './slack-message.ts'

/** A message in Slack, with buttons that work. */
export function createSlackPanel(addresses: Addresses, words: Words, onFailure: (error: unknown) => void) {
  const element = document.createElement('div')
  const message = createDrawing(false, (pressed) => void press(pressed, false))
  const inside = createDrawing(true, (pressed) => void press(pressed, true))
  const modal = createModal(inside.element, words)
  const drawings: SlackDrawing[] = [message, inside]
  let theme: Look['theme'] = 'light'
  element.append(message.element, modal.element)

  async function press(pressed: PressResult, inModal: boolean): Promise<void> {
    try {
      react(await fetchJson(slackReaction, addresses.slack, { ...pressed, inModal }))
    } catch (error) {
      onFailure(error)
    }
  }

  function react({ shows, blocks }: SlackReaction): void {
    switch (shows) {
      case 'message':
        message.show(blocks)
        keepFocus(message.element)
        break
      case 'modal':
        inside.show(blocks)
        modal.open()
        break
      case 'post':
        post(blocks)
    }
  }

  /** What all in the channel would see. */
  function post(blocks: readonly SlackBlock[]): void {
    const note = document.createElement('p')
    note.className = 'note'
    note.textContent = words.emulated
    const posted = createDrawing(false, (pressed) => void press(pressed, false))
    posted.show(blocks)
    posted.theme(theme)
    drawings.push(posted)
    element.append(note, posted.element)
  }

  return {
    element,
    show: ({ blocks }: SlackMessage) => message.show(blocks),
    look(look: Look) {
      theme = look.theme
      for (const drawing of drawings) drawing.theme(theme)
    },
  }
}

/** What had the focus may be gone with what was shown: its successor takes it. */
function keepFocus(shown: HTMLElement): void {
  if (document.activeElement !== document.body) return
  shown.tabIndex = -1
  shown.focus()
}

/** So that each window has a title of its own. */
let modals = 0

/** A window over the page, as Slack opens one: its title and the button that closes it stand at the top. */
function createModal(inside: HTMLElement, words: Words) {
  const element = document.createElement('dialog')
  const title = document.createElement('h4')
  title.textContent = words.modal
  title.id = `modal-${++modals}`
  element.setAttribute('aria-labelledby', title.id)
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = words.close
  close.addEventListener('click', () => element.close())
  const top = document.createElement('div')
  top.className = 'top'
  top.append(title, close)
  element.append(top, inside)
  return {
    element,
    open() {
      if (!element.open) element.showModal()
      element.scrollTop = 0
    },
  }
}
