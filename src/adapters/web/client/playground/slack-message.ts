/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Message } from 'slack-blocks-to-jsx'
import type { Look } from './look.ts'
import { addMenuKeys } from './menu-keys.ts'
import { type PressResult, pressedIn } from './pressed.ts'
import type { SlackBlock } from './server.ts'

/** Blocks as Slack draws them. */
export interface SlackDrawing {
  readonly element: HTMLElement
  show(blocks: readonly SlackBlock[]): void
  theme(theme: Look['theme']): void
}

const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" fill="#0b5666"/><path d="M18 9v18M9 18h18" stroke="#fff" stroke-width="4"/></svg>',
)}`

/** @param bare without the sender: the inside of a modal */
export function createDrawing(bare: boolean, onPress: (pressed: PressResult) => void): SlackDrawing {
  const element = document.createElement('div')
  const root = createRoot(element)
  let shown: readonly SlackBlock[] = []
  let look: Look['theme'] = 'light'

  function draw(): void {
    flushSync(() => root.render(messageOf(shown, look, bare)))
  }

  addMenuKeys(element)
  element.addEventListener('click', (event) => {
    const pressed = pressedIn(element, shown, event.target)
    if (pressed) onPress(pressed)
  })
  return {
    element,
    show(blocks) {
      shown = blocks
      draw()
    },
    theme(theme) {
      look = theme
      draw()
    },
  }
}

type Blocks = Parameters<typeof Message>[0]['blocks']

/** The renderer has types of its own for Slack's blocks; ours come from Slack's own renderer. */
const isDrawable = (blocks: readonly SlackBlock[]): blocks is Blocks & readonly SlackBlock[] => blocks.length > 0

function messageOf(blocks: readonly SlackBlock[], theme: Look['theme'], withoutWrapper: boolean) {
  if (!isDrawable(blocks)) return null
  return createElement(Message, {
    blocks,
    theme,
    withoutWrapper,
    logo: LOGO,
    name: document.title.split(' – ').at(-1) ?? '',
    time: new Date(),
  })
}
