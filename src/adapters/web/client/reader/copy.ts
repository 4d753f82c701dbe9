/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** How long a notice stands, in milliseconds: long enough to be read aloud. */
const NOTICE_MS = 4000

/** Buttons that copy the text of an element. */
export function copyReferences(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    button.hidden = false
    button.addEventListener('click', () => void copyReference(button))
  }
}

/** Copies a text; where the browser does not let us, marks it for the reader to copy. */
async function copyReference({ dataset, parentElement }: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(dataset['copies'] ?? '')
  const notice = parentElement?.querySelector('[role=status]')
  if (!source) return
  let said = dataset['copied']
  if (!(await copied(plainText(source)))) {
    getSelection()?.selectAllChildren(source)
    said = dataset['selected']
  }
  if (notice) say(notice, said)
}

/** Links to claims and paragraphs, which lead to their address and copy them with their reference as well. */
export function copyCitations(): void {
  for (const hint of document.querySelectorAll<HTMLElement>('[data-script]')) hint.hidden = false
  const notice = document.getElementById('notice')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.cite')) {
    link.addEventListener('click', (event) => {
      // Whoever opens it in a tab of its own does not want it copied.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      standAt(link)
      void copied(citationOf(link)).then((done) => notice && say(notice, notice.dataset[done ? 'copied' : 'failed']))
    })
  }
}

/** Puts a link's address in the address bar; the page and the focus stay where they are. */
function standAt(link: HTMLAnchorElement): void {
  const top = scrollY
  location.hash = link.hash
  scrollTo({ top, behavior: 'instant' })
  link.focus({ preventScroll: true })
}

/** `”The memo’s words.” (Förslag 2, …, s. 16.) https://…`; a claim is in our words and says so instead. */
function citationOf(link: HTMLAnchorElement): string {
  const source = link.parentElement?.cloneNode(true)
  if (!(source instanceof HTMLElement)) return ''
  for (const tool of source.querySelectorAll('sup, .cite, .page')) tool.remove()
  const text = plainText(source)
  const own = link.closest<HTMLElement>('[data-own]')?.dataset['own']
  const reference = link.dataset['cite'] ?? ''
  const address = link.closest<HTMLElement>('[data-address]')?.dataset['address']
  const said = own === undefined ? `”${text}” (${reference}.)` : `${text} (${own} ${reference}.)`
  return address === undefined ? said : `${said} ${address}${link.hash}`
}

/** An element's text with ordinary spaces. */
const plainText = ({ textContent }: HTMLElement): string => textContent.replace(/\s+/g, ' ').trim()

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedByCommand(text)
  }
}

/** Copies by command: works in frames without leave to use the clipboard, and on pages without HTTPS. */
function copiedByCommand(text: string): boolean {
  const page: CopyingPage = document
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', put, { once: true })
  const done = page.execCommand('copy')
  document.removeEventListener('copy', put)
  return done
}

/** A page with the command, which the types call deprecated: nothing else copies within such a frame. */
interface CopyingPage {
  execCommand(name: 'copy'): boolean
}

function say(notice: Element, text = ''): void {
  notice.textContent = text
  setTimeout(() => (notice.textContent = ''), NOTICE_MS)
}
