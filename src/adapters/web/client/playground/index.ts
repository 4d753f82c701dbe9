/// <reference lib="dom" />
import { createExchange, type Exchange } from './exchange.ts'
import { followLook, type Look } from './look.ts'
import { answerPreview, fetchJson, pageData } from './server.ts'

/* The playground: one question, drawn as Slack and as Teams draw it. */

const list = document.querySelector<HTMLElement>('#exchanges')
const form = document.querySelector<HTMLFormElement>('#ask')
const status = document.querySelector<HTMLElement>('#status')
if (list && form && status) open(list, form, status)

function open(list: HTMLElement, form: HTMLFormElement, status: HTMLElement): void {
  const { words, addresses } = pageData.parse(JSON.parse(list.dataset['page'] ?? '{}'))
  const exchanges: Exchange[] = []
  let look: Look = { theme: 'light', width: 'wide' }
  const say = (text: string) => (status.textContent = text)

  async function ask(question: string): Promise<void> {
    say(words.loading)
    try {
      const preview = await fetchJson(answerPreview, `${addresses.answer}?q=${encodeURIComponent(question)}`)
      const exchange = createExchange(question, preview, { words, addresses, onFailure: () => say(words.failed) })
      exchange.look(look)
      exchanges.push(exchange)
      document.querySelector('#plain')?.remove()
      list.prepend(exchange.element)
      say('')
      exchange.element.querySelector('h2')?.focus({ preventScroll: true })
    } catch {
      say(words.failed)
    }
  }

  function askAndRemember(question: string): void {
    history.pushState(null, '', `?q=${encodeURIComponent(question)}`)
    void ask(question)
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const question = form.querySelector('input')?.value.trim() ?? ''
    if (question !== '') askAndRemember(question)
  })
  document.querySelector('#examples')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    event.preventDefault()
    askAndRemember(link.textContent)
  })
  followLook((next) => {
    look = next
    for (const exchange of exchanges) exchange.look(next)
  })
  const asked = new URLSearchParams(location.search).get('q')?.trim() ?? ''
  if (asked !== '') void ask(asked)
}
