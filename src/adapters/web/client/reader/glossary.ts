/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** A field that leaves only the terms which hold what is typed. */
export function filterGlossary(): void {
  const form = document.querySelector<HTMLElement>('.glossary-filter')
  const field = form?.querySelector('input')
  if (!form || !field) return
  form.hidden = false
  const status = form.querySelector('[role=status]')
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase()
    let left = 0
    for (const entry of document.querySelectorAll<HTMLElement>('.glossary > div')) {
      entry.hidden = wanted !== '' && !entry.textContent.toLowerCase().includes(wanted)
      if (!entry.hidden) left++
    }
    for (const letter of document.querySelectorAll<HTMLElement>('.letter'))
      letter.hidden = letter.querySelector('.glossary > div:not([hidden])') === null
    if (status) status.textContent = (form.dataset['left'] ?? '').replace('#', String(left))
  })
}
