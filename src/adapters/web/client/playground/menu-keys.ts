/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/* The renderer's menus know the mouse alone: their keys are added here, as in a menu of the browser's own. */

/** Entries of the renderer's menus are told from its other elements by this class. */
export const MENU_ENTRY = '.cursor-pointer'
const OPENER = '#static_select_dropdown_button'
const MENU = `div[tabindex]:has(> ${OPENER})`

/** Enter, space and the arrows open a menu, go through it and choose; Escape closes it. */
export function addMenuKeys(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const { target } = event
    const menu = target instanceof Element ? target.closest<HTMLElement>(MENU) : null
    if (!menu || !(target instanceof Element)) return
    const entry = target.closest<HTMLElement>(MENU_ENTRY)
    const isHandled = entry ? inEntry(event.key, entry, menu) : inOpener(event.key, menu)
    if (isHandled) event.preventDefault()
  })
}

function inOpener(key: string, menu: HTMLElement): boolean {
  if (!['Enter', ' ', 'ArrowDown'].includes(key)) return false
  if (entriesOf(menu).length === 0) menu.querySelector<HTMLElement>(OPENER)?.click()
  // The renderer draws the entries when this event is done with.
  setTimeout(() => entriesOf(menu)[0]?.focus())
  return true
}

function inEntry(key: string, entry: HTMLElement, menu: HTMLElement): boolean {
  const entries = entriesOf(menu)
  const at = entries.indexOf(entry)
  switch (key) {
    case 'Enter':
    case ' ':
      menu.focus()
      entry.click()
      return true
    case 'ArrowDown':
      entries[Math.min(at + 1, entries.length - 1)]?.focus()
      return true
    case 'ArrowUp':
      entries[Math.max(at - 1, 0)]?.focus()
      return true
    case 'Escape':
      menu.querySelector<HTMLElement>(OPENER)?.click()
      menu.focus()
      return true
    default:
      return false
  }
}

const entriesOf = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>(MENU_ENTRY)]
