/// <reference lib="dom" />
import { createExchange, type DrawnExchange } from './exchange.ts'
import { followLook, type Look } from './look.ts'
import { type AnswerPreview, answerPreview, fetchJson, pageData, TooManyError } from './server.ts'

/* The playground: one question, drawn as Slack and as Teams draw it. */

const list = document.querySelector<HTMLElement>('#exchanges')
const form = document.querySelector<HTMLFormElement>('#ask')
const status = document.querySelector<HTMLElement>('#status')
if (list && form && status) open(list, form, status)

function open(list: HTMLElement, form: HTMLFormElement, status: HTMLElement): void {
  const { words, addresses, preview: first } = pageData.parse(JSON.parse(list.dataset['page'] ?? '{}'))
  const exchanges: DrawnExchange[] = []
  let context: unknown
  let look: Look = { theme: 'light', width: 'wide' }
  const say = (text: string) => (status.textContent = text)
  const onFailure = (error: unknown) => say(error instanceof TooManyError ? words.tooMany : words.failed)

  function show(question: string, preview: AnswerPreview): void {
    const exchange = createExchange(question, preview, { words, addresses, onFailure })
    exchange.look(look)
    exchanges.push(exchange)
    context = preview.context
    document.querySelector('#plain')?.remove()
    list.prepend(exchange.element)
    say('')
    exchange.element.querySelector('h2')?.focus()
  }

  async function ask(question: string): Promise<void> {
    say(words.loading)
    try {
      show(question, await fetchJson(answerPreview, addresses.answer, { question, context }))
    } catch (error) {
      onFailure(error)
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
  // The address holds all that a page shows, so that back and forward load the page that they lead to.
  addEventListener('popstate', () => location.reload())
  followLook((next) => {
    look = next
    for (const exchange of exchanges) exchange.look(next)
  })
  const asked = new URLSearchParams(location.search).get('q')?.trim() ?? ''
  if (asked !== '' && first) show(asked, first)
}
