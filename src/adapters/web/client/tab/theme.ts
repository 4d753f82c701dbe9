/// <reference lib="dom" />

/** Teams' names for its themes, and ours. */
const LOOKS: Readonly<Record<string, string>> = { default: 'light', dark: 'dark', contrast: 'contrast' }

/** What carries the theme in an address: Teams writes it there first, and a frame may often keep nothing by itself. */
const PARAMETER = 'theme'

/** Gives the page the look of the host's theme; one that is not known is light, as Teams' newer ones are. */
export function wear(theme: string): void {
  document.documentElement.dataset['theme'] = LOOKS[theme] ?? 'light'
}

/** The theme that the page's address names. */
export function themeInAddress(): string | undefined {
  const theme = new URLSearchParams(location.search).get(PARAMETER) ?? ''
  return Object.hasOwn(LOOKS, theme) ? theme : undefined
}

/** Every page that is opened from this one is drawn in the theme from the start. @param theme as it is then */
export function handOn(theme: () => string): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([href^="#"])') : null
      if (link?.origin !== location.origin) return
      const url = new URL(link.href)
      url.searchParams.set(PARAMETER, theme())
      link.href = url.href
    },
    { capture: true },
  )
  document.addEventListener('formdata', ({ formData }) => formData.set(PARAMETER, theme()))
}
