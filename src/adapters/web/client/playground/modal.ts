/// <reference lib="dom" />
import type { Words } from './server.ts'

/** A window over the page, as Slack opens one. */
export function createModal(inside: HTMLElement, words: Words) {
  const element = document.createElement('dialog')
  element.setAttribute('aria-label', words.modal)
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = words.close
  close.addEventListener('click', () => element.close())
  element.append(inside, close)
  return {
    element,
    open() {
      if (!element.open) element.showModal()
    },
  }
}
