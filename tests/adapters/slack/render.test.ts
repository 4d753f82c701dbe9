import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAction } from '../../../src/adapters/shared/action-codec.ts'
import { decodeCarried } from '../../../src/adapters/slack/carried.ts'
import { tidyQuestion, tidyTyped } from '../../../src/adapters/slack/question.ts'
import { createRenderer } from '../../../src/adapters/slack/render/answer.ts'
import { homeView } from '../../../src/adapters/slack/render/home.ts'
import { searchView } from '../../../src/adapters/slack/render/search.ts'
import { search } from '../../../src/adapters/slack/search.ts'
import { type Answer, type Block, type Core, LANGUAGES, PACKS, type View } from '../../../src/core/index.ts'
import { everyAnswer, sectionAnswer, WITH_FILE, WITHOUT_FILE } from '../../contracts/every-answer.ts'
import { messageProblems, viewProblems, visibleText } from './support/block-rules.ts'
import { elementsOf } from './support/blocks.ts'
import { ownWords } from '../../fixtures/own-words.ts'
import { anyCharacter } from '../../support/any-character.ts'

/** A message that only the asker sees, in a conversation without a name. */
const ASKER = { sharing: { question: 'Vad vill rådet?', channel: '' } }
const BY = { user: 'U1', question: 'Vad vill rådet?' }

const CORES = [
  { file: 'without the memo’s file', core: WITHOUT_FILE },
  { file: 'with a file', core: WITH_FILE },
]

/** Values of all buttons and menu entries. */
const valuesIn = (blocks: unknown): string[] =>
  elementsOf(blocks).flatMap(({ value, options }) => {
    const values = Array.isArray(options) ? options.map((one: { value: string }) => one.value) : [value]
    return values.filter((one) => typeof one === 'string')
  })

describe.each(CORES)('$file', ({ core }) => {
  const renderer = createRenderer(core, undefined)
  const cases = everyAnswer(core)

  it('every modal and shared message keeps Slack’s rules', () => {
    for (const { name, answer, form } of cases) {
      expect.soft(viewProblems({ ...renderer.modal(answer, form) }), name).toEqual([])
      expect
        .soft(messageProblems(renderer.shared(answer, { user: 'U012345678', question: answer.question })), name)
        .toEqual([])
    }
  })

  it('a modal is cut nowhere, and says all that the view says', () => {
    for (const { name, answer, form } of cases) {
      const shown = visibleText(renderer.modal(answer, form).blocks)
      expect.soft(shown, name).not.toContain(PACKS[answer.language].messages.goesOn(undefined))
      for (const block of core.present(answer, form).blocks) {
        if ('text' in block && block.text) expect.soft(shown, name).toContain(visibleText([block]))
      }
    }
  })

  it('a modal names its section in full', () => {
    for (const { id, title } of core.catalogue.sections) {
      const { title: short, blocks } = renderer.modal(sectionAnswer(core, id, 'sv'), 'whole')
      expect.soft(`${short.text} ${visibleText(blocks)}`, id).toContain(title.sv)
    }
  })

  it('every button and every entry of a menu leads somewhere', () => {
    for (const { name, answer, form } of cases) {
      for (const value of valuesIn(renderer.message(answer, form, ASKER).blocks)) {
        const action = decodeCarried(value)?.action
        expect.soft(action && core.open(action.target, action.language), `${name}: ${value}`).toBeDefined()
      }
    }
  })
})

it('the search modal keeps Slack’s rules for every question and every choice', () => {
  const renderer = createRenderer(WITHOUT_FILE, undefined)
  for (const question of new Set(everyAnswer(WITHOUT_FILE).map(({ answer }) => answer.question))) {
    const choices = search(WITHOUT_FILE, { question }).offered.map(({ value }) => value)
    for (const choice of [undefined, ...choices]) {
      const result = search(WITHOUT_FILE, { question, choice })
      if (choice !== undefined) expect.soft(result.chosen?.value, question).toBe(choice)
      expect
        .soft(viewProblems({ ...searchView({ core: WITHOUT_FILE, renderer }, undefined, result) }), question)
        .toEqual([])
    }
  }
})

it.each(LANGUAGES)('the Home tab keeps Slack’s rules, and all of it leads somewhere: %s', (language) => {
  const view = homeView(WITHOUT_FILE, { language }, undefined)
  expect(viewProblems({ ...view })).toEqual([])
  const values = valuesIn(view.blocks).filter((value) => value.startsWith('{'))
  expect(values.length).toBeGreaterThan(10)
  for (const value of values) {
    const action = decodeAction(value)
    expect.soft(action && WITHOUT_FILE.open(action.target, action.language)?.outcome, value).toBe('list')
  }
})

describe('a quotation', () => {
  it('is a quotation, with its source below', () => {
    const view = viewOf([{ kind: 'quote', paragraphs: [ownWords('Ett citat.[3]')], source: 'Ordagrant, s. 9–10' }])
    const [quote, source] = messageOf(view).blocks
    expect(JSON.stringify(quote)).toContain('"type":"rich_text_quote"')
    expect(source).toMatchObject({ type: 'context', elements: [{ text: 'Ordagrant, s. 9–10' }] })
  })

  it('begins with its first word after a list too', () => {
    const quote: Block = { kind: 'quote', paragraphs: [ownWords('Ett citat.')], source: '' }
    const { blocks } = messageOf(viewOf([{ kind: 'item', label: 'Post.' }, quote]))
    expect(JSON.stringify(blocks)).toContain('"type":"rich_text_quote","elements":[{"type":"text","text":"Ett citat."}')
  })

  it('of several paragraphs from one place names it once', () => {
    const quotes: Block[] = [
      { kind: 'quote', paragraphs: [ownWords('Ett.'), ownWords('Två.')], source: 'Ordagrant, s. 9' },
      { kind: 'quote', paragraphs: [ownWords('Tre.')], source: 'Ordagrant, s. 10' },
    ]
    const { blocks } = messageOf(viewOf(quotes))
    expect(visibleText(blocks)).toContain('Ett.\n\nTvå. Ordagrant, s. 9 Tre. Ordagrant, s. 10')
  })
})

it('links web addresses in what the editor wrote, without the mark that ends the sentence', () => {
  const { blocks } = messageOf(viewOf([{ kind: 'note', text: 'Vänd dig till X: https://x.example/a?b=1.' }]))
  expect(JSON.stringify(blocks)).toContain('{"type":"link","url":"https://x.example/a?b=1"')
})

describe('limits', () => {
  const SENTENCES = 'En mening om vården som är ganska lång. '
  const LONG: readonly (readonly [string, Block[]])[] = [
    ['one long text', [{ kind: 'text', text: SENTENCES.repeat(2000) }]],
    ['many long texts', Array.from({ length: 40 }, () => ({ kind: 'text', text: SENTENCES.repeat(50) }))],
    ['many blocks', Array.from({ length: 300 }, (_, i) => ({ kind: 'note', text: `Rad ${i}.` }))],
    ['many entries', Array.from({ length: 300 }, (_, i) => entry(`Post ${i}. ${SENTENCES}`, `id-${i}`))],
    [
      'many sources',
      Array.from({ length: 300 }, (_, i) => ({ kind: 'quote', paragraphs: [ownWords('Ord.')], source: `Sida ${i}` })),
    ],
  ]
  it.each(LONG)('are kept, and a line says that more is to be had: %s', (_, blocks) => {
    const view = viewOf(blocks)
    for (const { blocks: drawn, text } of [messageOf(view), rendererOf(view).shared(ANSWER, BY)]) {
      expect(messageProblems({ blocks: drawn, text })).toEqual([])
      expect(visibleText(drawn)).toContain('Texten är längre än så här.')
    }
    expect(viewProblems({ ...rendererOf(view).modal(ANSWER, 'whole') })).toEqual([])
  })

  it('drop an entry of a menu that carries too much, and say a value once', () => {
    const entries = [entry('A', 'x'.repeat(150)), entry('B', 'b'), entry('B igen', 'b')]
    const kept = valuesIn(messageOf(viewOf(entries)).blocks).filter((value) => value.includes('"open"'))
    expect(kept).toEqual([expect.stringContaining('"b"')])
  })
})

describe('hostile text', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: anyCharacter, maxLength: 400 }),
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
  const block = fc.oneof(
    fc.record({ kind: fc.constant('lead' as const), strong: hostile, rest: hostile }),
    fc.record({
      kind: fc.constantFrom('text' as const, 'note' as const, 'heading' as const),
      text: hostile,
    }),
    fc.record({
      kind: fc.constant('quote' as const),
      paragraphs: fc.array(hostile.map(ownWords), { maxLength: 3 }),
      source: hostile,
    }),
    fc.record({ kind: fc.constant('title' as const), text: hostile.map((text) => `T${text}`) }),
    fc.record({
      kind: fc.constant('item' as const),
      label: hostile.map((text) => `L${text}`),
      beside: hostile,
      text: hostile,
    }),
  )

  it('in an answer breaks no rule and is never markup', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), hostile, (blocks, title) => {
        const view = viewOf([{ kind: 'text', text: 'Först.' }, ...blocks], `T${title}`)
        const { blocks: drawn, text } = messageOf(view)
        expect(messageProblems({ blocks: drawn, text })).toEqual([])
        expect(viewProblems({ ...rendererOf(view).modal(ANSWER, 'whole') })).toEqual([])
        expect(text).not.toMatch(/<[!@#]/)
        expect(JSON.stringify(drawn)).not.toContain('"mrkdwn"')
      }),
      { numRuns: 200 },
    )
  })

  it('in a question is tidied once and for all, and answered', () => {
    const renderer = createRenderer(WITHOUT_FILE, undefined)
    fc.assert(
      fc.property(hostile, (text) => {
        const question = tidyQuestion(text)
        expect(tidyTyped(question)).toBe(question)
        expect(messageProblems(renderer.message(WITHOUT_FILE.ask(question), 'short', ASKER))).toEqual([])
        const drawn = searchView({ core: WITHOUT_FILE, renderer }, undefined, search(WITHOUT_FILE, { question }))
        expect(viewProblems({ ...drawn })).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('with the reader within reach', () => {
  const reader = {
    urlOf: ({ id }: { id: string }, language: string) => `https://bot.example.se/${language}/${id}`,
    sectionAt: () => undefined,
  }
  const renderer = createRenderer(WITHOUT_FILE, reader)
  const answer = WITHOUT_FILE.ask('vad vill rådet med VULF-avtal')

  it.each([
    ['a private message', () => renderer.message(answer, 'short', ASKER).blocks],
    ['a shared one', () => renderer.shared(answer, BY).blocks],
    ['a modal', () => renderer.modal(answer, 'whole').blocks],
  ])('an answer links to its page: %s', (_, draw) => {
    const link = '"url":"https://bot.example.se/sv/forslag-2-vulf","text":"Läs Förslag 2 på webben"'
    expect(JSON.stringify(draw())).toContain(link)
  })
})

const ANSWER: Answer = WITHOUT_FILE.ask('lärdom 7')

const entry = (label: string, section: string): Block => ({ kind: 'item', label, target: { to: 'section', section } })

function viewOf(blocks: readonly Block[], title = 'Rubrik'): View {
  const plain = blocks.map((block) => ('text' in block ? block.text : 'label' in block ? block.label : '')).join('\n')
  return { title, blocks, actions: WITHOUT_FILE.present(ANSWER, 'short').actions, plain: `Klartext: ${plain}` }
}

const rendererOf = (view: View) => createRenderer({ present: () => view } satisfies Pick<Core, 'present'>, undefined)
const messageOf = (view: View) => rendererOf(view).message(ANSWER, 'short', ASKER)
