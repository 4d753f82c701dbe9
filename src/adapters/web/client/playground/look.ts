/// <reference lib="dom" />

/** How the previews are shown. */
export interface Look {
  readonly theme: 'light' | 'dark'
  readonly width: 'wide' | 'phone'
}

/** Follows the choices on the page; the first theme is the reader's own. */
export function followLook(onChange: (look: Look) => void): void {
  const form = document.querySelector<HTMLFormElement>('#looks')
  if (!form) return
  form.hidden = false
  choose(form, 'look', matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  choose(form, 'width', 'wide')
  const tell = () => onChange(lookIn(form))
  form.addEventListener('change', tell)
  tell()
}

function choose(form: HTMLFormElement, name: string, value: string): void {
  const radio = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
  if (radio) radio.checked = true
}

function lookIn(form: HTMLFormElement): Look {
  const chosen = new FormData(form)
  return {
    theme: chosen.get('look') === 'dark' ? 'dark' : 'light',
    width: chosen.get('width') === 'phone' ? 'phone' : 'wide',
  }
}
