import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Found, placeOf } from '../../../src/core/index.ts'
import { SLACK_WORDING } from '../../../src/adapters/slack/wording/index.ts'
import { fullView, sourcesView } from '../../../src/adapters/slack/render/modal.ts'
import { offeredBy, readMemory, searchView, targetFor } from '../../../src/adapters/slack/render/search.ts'
import { quoteOf } from '../../contracts/quote.ts'
import { render, type Shown } from '../../../src/adapters/slack/render/index.ts'
import { sharedMessage } from '../../../src/adapters/slack/render/shared.ts'
import { tidyQuestion, tidyTyped } from '../../../src/adapters/slack/question.ts'
import { createShowing } from '../../../src/adapters/slack/showing.ts'
import { readTarget, toQuestion, writeTarget } from '../../../src/adapters/slack/target.ts'
import {
  ask,
  catalogue,
  everyAnswer,
  everyPart,
  foundPart,
  KNOWLEDGE,
  WITH_FILE,
} from '../../contracts/every-answer.ts'
import { messageProblems, viewProblems, visibleText } from './support/block-rules.ts'
import { drawings } from './support/drawn-kinds.ts'
import { elementsOf, firstOf, inside, labelOf } from './support/blocks.ts'

const showing = createShowing(ask, catalogue)
const shownAs = (answer: Shown['answer'], surface: Shown['surface'] = 'private', step = 0): Shown => ({
  answer,
  step,
  surface,
  target: toQuestion(answer.question, step),
})

/** All that can be drawn of an answer. */
function problemsOf(answer: Shown['answer']): string[] {
  const shared = sharedMessage(shownAs(answer), 'U012345678')
  const offered = offeredBy(answer, catalogue)
  const chosen = offered.map((section) => showing.at(targetFor(shownAs(answer), section.id), 'public'))
  const views = [
    fullView(shownAs(answer)),
    sourcesView(shownAs(answer)),
    ...[undefined, ...chosen].map((one) =>
      searchView({ q: answer.question }, { shown: shownAs(answer), offered, chosen: one }),
    ),
  ]
  return [...messageProblems(shared), ...views.flatMap((view) => viewProblems({ ...view }))]
}

describe('every modal and shared message', () => {
  describe.each(KNOWLEDGE)('$name', (knowledge) => {
    it.each(everyAnswer(knowledge))('keeps Slack’s rules: $name', ({ answer }) =>
      expect(problemsOf(answer)).toEqual([]),
    )
  })

  it.each(everyPart())('a modal holds the whole part: $name', ({ answer }) => {
    const { rest } = answer.section.digest[answer.language]
    const seen = visibleText(fullView(shownAs(answer)).blocks)
    for (const paragraph of rest) expect(seen).toContain(paragraph)
  })

  it('every page of every list', () => {
    for (const question of ['förslag', 'fotnoter', 'siffror', 'ordlista', 'glossary', 'figures'])
      for (let step = 0; step < 20; step++) {
        const { blocks, text } = render(shownAs(ask(question), 'private', step))
        expect(messageProblems({ blocks, text })).toEqual([])
      }
  })

  it('every entry of every menu and every button leads somewhere', () => {
    for (const { blocks } of drawings())
      for (const { value, options } of elementsOf(blocks)) {
        const values = Array.isArray(options) ? options.map((one: { value: string }) => one.value) : [value]
        const targets = values.filter((one) => typeof one === 'string' && one.startsWith('{'))
        for (const one of targets)
          expect(showing.at(readTarget(String(one)) ?? toQuestion('', 999), 'modal')).toBeDefined()
      }
  })

  it('a term of the glossary opens its meaning', () => {
    const first = inside(firstOf(render(shownAs(ask('ordlista'))).blocks), 'selected_option')
    const shown = showing.at(readTarget(String(first['value'])) ?? toQuestion(''), 'modal')
    expect(shown?.answer).toMatchObject({ outcome: 'answer', opening: { term: { term: labelOf(first) } } })
  })
})

describe('with the document’s own words', () => {
  it.each(everyPart(WITH_FILE))('a modal holds them all, apart from the digest: $name', ({ answer }) => {
    const { section, language } = answer
    const message = render(shownAs(answer))
    expect(elementsOf(message.blocks).map(labelOf)).toContain(SLACK_WORDING[language].button.full)
    const { blocks } = fullView(shownAs(answer))
    const [digest = [], own = []] = split(blocks)
    for (const { text, markers } of section.original?.paragraphs ?? []) {
      const marks = markers.map(({ number }) => `[${number}]`).reverse()
      expect(visibleText(own)).toContain([text, ...marks].join(''))
      if (markers.length > 0) expect(visibleText(digest)).not.toContain(text)
    }
    for (const paragraph of section.digest[language].rest) expect(visibleText(digest)).toContain(paragraph)
    expect(visibleText(own)).toContain(placeOf(section, language))
  })

  it('that are too long are cut at a sentence, and the way to the rest stands below', () => {
    const [part] = WITH_FILE.catalogue.sections
    const [first] = part?.original?.paragraphs ?? []
    if (!part?.original || !first) throw new Error('There are no own words')
    const text = 'En mening om vården som är ganska lång. '.repeat(2000).trim()
    const original = { ...part.original, paragraphs: [{ ...first, kind: 'text' as const, text }] }
    const answer = foundPart(part, 'sv', WITH_FILE)
    const view = fullView({
      ...shownAs({ ...answer, section: { ...part, original } }),
      page: 'https://bot.example.se/las/x',
    })
    expect(viewProblems({ ...view })).toEqual([])
    expect(visibleText(view.blocks)).toMatch(/ganska lång\. Texten är längre än så här\./)
    expect(JSON.stringify(view.blocks)).toContain('https://bot.example.se/las/x')
  })

  it.each(everyPart())('the quote is a quote with pages and footnotes: $name', ({ answer }) => {
    const quoting: Found = { ...answer, quote: quoteOf('Ett citat. '.repeat(80), [9, 10], [3]) }
    const { blocks, text } = render(shownAs(quoting))
    expect(messageProblems({ blocks, text })).toEqual([])
    expect(JSON.stringify(blocks)).toContain('rich_text_quote')
    expect(visibleText(blocks)).toMatch(/9–10.* 3/)
    expect(problemsOf(quoting)).toEqual([])
  })
})

/** A modal's blocks, divided at its lines. */
const split = (blocks: readonly { readonly type: string }[]): unknown[][] =>
  blocks.reduce<unknown[][]>(
    (parts, block) => (block.type === 'divider' ? [...parts, []] : (parts.at(-1)?.push(block), parts)),
    [[]],
  )

const hostile = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '<!channel> <@U1> <https://x|y> *a* _b_ `c` ~d~ &amp;',
    'x'.repeat(20_000),
    'Ord. '.repeat(5000),
    '😀'.repeat(4000),
    ' ',
    '\u202e\u0000',
    '```',
  ),
)

describe('hostile text', () => {
  it('in a part breaks no rule and is never markup', () => {
    const [part] = catalogue.sections
    if (!part) throw new Error('The catalogue is empty')
    const answer = foundPart(part, 'sv')
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 6 }), hostile, (lead, rest, title) => {
        const digest = { sv: { lead: `L${lead}`, rest }, en: { lead, rest } }
        const section = {
          ...answer.section,
          digest,
          title: { sv: `T${title}`, en: title },
          erratum: { sv: lead, en: lead },
        }
        const evil: Found = {
          ...answer,
          section,
          citation: { ...answer.citation, section, footnotes: [{ ...section, number: 1 }] },
          hits: [{ section, score: 1 }],
        }
        expect(problemsOf(evil)).toEqual([])
        const { blocks, text } = render(shownAs(evil))
        expect(messageProblems({ blocks, text })).toEqual([])
        expect(text).not.toMatch(/<[!@#]/)
        expect(JSON.stringify(blocks)).not.toContain('"mrkdwn"')
      }),
      { numRuns: 200 },
    )
  })

  it('in a question fits a button, asks the same again and gives the same answer', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const question = tidyQuestion(text)
        expect(tidyTyped(question)).toBe(question)
        const value = writeTarget(toQuestion(question, 999))
        expect(value.length).toBeLessThanOrEqual(2000)
        expect(readTarget(value)).toEqual(toQuestion(question, 999))
        expect(readMemory(JSON.stringify({ q: question }))).toEqual({ q: question })
        expect(messageProblems(render(showing.ask(question, 'private')))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('with the reader within reach', () => {
  const linked = createShowing(ask, catalogue, ({ id }, language) => `https://bot.example.se/${language}/${id}`)

  it.each(['private', 'public', 'modal'] as const)('an answer links to its page: %s', (surface) => {
    const shown = linked.at(toQuestion('vad vill rådet med VULF-avtal'), surface)
    if (!shown) throw new Error('nothing is shown')
    const { blocks, text } = render(shown)
    expect(JSON.stringify(blocks)).toContain(
      '"url":"https://bot.example.se/sv/forslag-2-vulf","text":"Läs i sammanhang"',
    )
    expect(messageProblems({ blocks, text })).toEqual([])
  })
})
