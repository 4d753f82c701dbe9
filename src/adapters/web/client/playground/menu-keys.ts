/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/* The renderer's menus know the mouse alone: their keys and names are added here, as in a menu of the browser's own. */

/** Entries of the renderer's menus are told from its other elements by this class. */
export const MENU_ENTRY = '.cursor-pointer'
const OPENER = '#static_select_dropdown_button'
const MENU = `div[tabindex]:has(> ${OPENER})`
/** The words that a closed menu shows. */
const LABEL = '.pointer-events-none'

/** Enter, space and the arrows open a menu, go through it and choose; Escape, and what takes the focus, closes it. */
export function addMenuKeys(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const menu = menuAround(event.target)
    if (!menu || !(event.target instanceof Element)) return
    const entry = event.target.closest<HTMLElement>(MENU_ENTRY)
    const isHandled = entry ? inEntry(event.key, entry, menu) : inOpener(event.key, menu)
    if (isHandled) event.preventDefault()
  })
  root.addEventListener('focusout', ({ target }) => {
    const menu = menuAround(target)
    // Where the focus goes is known when this event is done with.
    setTimeout(() => {
      if (menu?.isConnected && !menu.contains(document.activeElement) && isOpen(menu)) toggle(menu)
    })
  })
  new MutationObserver(() => {
    for (const menu of root.querySelectorAll<HTMLElement>(MENU)) name(menu)
  }).observe(root, { childList: true, subtree: true })
}

/** What a screen reader says of a menu; its button alone is reached by Tab. */
function name(menu: HTMLElement): void {
  menu.tabIndex = -1
  const label = menu.querySelector(LABEL)?.textContent ?? ''
  menu.querySelector('input')?.setAttribute('aria-label', label)
  const opener = openerOf(menu)
  opener?.setAttribute('aria-label', label)
  opener?.setAttribute('aria-haspopup', 'menu')
  opener?.setAttribute('aria-expanded', String(isOpen(menu)))
  for (const entry of entriesOf(menu)) {
    entry.tabIndex = -1
    entry.role = 'menuitem'
    if (entry.parentElement) Object.assign(entry.parentElement, { role: 'menu', ariaLabel: label })
  }
}

function inOpener(key: string, menu: HTMLElement): boolean {
  if (!['Enter', ' ', 'ArrowDown'].includes(key)) return false
  if (!isOpen(menu)) toggle(menu)
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
      openerOf(menu)?.focus()
      entry.click()
      return true
    case 'ArrowDown':
      entries[Math.min(at + 1, entries.length - 1)]?.focus()
      return true
    case 'ArrowUp':
      entries[Math.max(at - 1, 0)]?.focus()
      return true
    case 'Home':
      entries[0]?.focus()
      return true
    case 'End':
      entries.at(-1)?.focus()
      return true
    case 'Escape':
      toggle(menu)
      openerOf(menu)?.focus()
      return true
    default:
      return false
  }
}

const menuAround = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(MENU) : null

const openerOf = (menu: HTMLElement): HTMLElement | null => menu.querySelector<HTMLElement>(OPENER)

const entriesOf = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>(MENU_ENTRY)]

const isOpen = (menu: HTMLElement): boolean => entriesOf(menu).length > 0

const toggle = (menu: HTMLElement): void => openerOf(menu)?.click()
