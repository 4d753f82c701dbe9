/// <reference lib="dom" />

/** Where the document's own words stand below the digest, and not beside it: as in the style sheets. */
const NARROW = '(max-width: 68.74rem)'

/**
 * On a narrow screen the digest shows how it begins, so that the document's own words are within reach. What is folded
 * unfolds by its button, and for anyone who searches the page or follows a link into it.
 */
export function foldDigest(): void {
  const rest = document.querySelector<HTMLElement>('.digest [data-unfold]')
  const narrow = matchMedia(NARROW)
  if (!rest || !narrow.matches || holdsTarget(rest)) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'unfold'
  button.textContent = rest.dataset['unfold'] ?? ''
  button.setAttribute('aria-expanded', 'false')
  rest.before(button)
  rest.setAttribute('hidden', 'until-found')
  const unfold = (): void => {
    rest.removeAttribute('hidden')
    button.remove()
  }
  button.addEventListener('click', () => {
    unfold()
    rest.tabIndex = -1
    rest.focus({ preventScroll: true })
  })
  rest.addEventListener('beforematch', unfold)
  narrow.addEventListener('change', unfold)
  window.addEventListener('hashchange', () => {
    if (!button.isConnected || !holdsTarget(rest)) return
    unfold()
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
  })
}

const holdsTarget = (element: HTMLElement): boolean => element.contains(document.getElementById(location.hash.slice(1)))
