import { beforeEach, describe, expect, it } from 'vitest'
import { createRenderer } from '../../../../src/adapters/slack/render/answer.ts'
import { homeChoiceIn, homeView } from '../../../../src/adapters/slack/render/home.ts'
import { searchView } from '../../../../src/adapters/slack/render/search.ts'
import { search } from '../../../../src/adapters/slack/search.ts'
import type { Core } from '../../../../src/core/index.ts'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { LIBRARY_ID } from '../../../fixtures/knowledge-folder.ts'
import { twoDocuments } from '../../../fixtures/two-documents.ts'
import { messageProblems, viewProblems, visibleText } from '../support/block-rules.ts'
import { buttonNamed, elementsOf, inside, labelOf } from '../support/blocks.ts'
import { event, interaction, onView } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

/* Two documents beside each other: an unwritten report on cycling, and one about a library. */

type Node = Readonly<Record<string, unknown>>

let core: Core
let report: string
beforeEach(async () => void ({ core, name: report } = await twoDocuments()))

const menuOf = (blocks: unknown, actionId: string) =>
  elementsOf(blocks).find((element) => element['action_id'] === actionId)
const labelsIn = (menu: Node | undefined): unknown[] =>
  Array.isArray(menu?.['options']) ? menu['options'].map(labelOf) : []

describe('the search modal', () => {
  const draw = (of: Core, document?: string) =>
    searchView(
      { core: of, renderer: createRenderer(of, undefined) },
      undefined,
      search(of, { question: 'förslag', document }),
    )

  it('has a menu of the documents, and none where there is one', () => {
    expect(viewProblems({ ...draw(core) })).toEqual([])
    expect(labelsIn(menuOf(draw(core).blocks, 'document'))).toEqual([
      'Alla dokument',
      'Cykelvägar i Sjövalla (2023)',
      expect.stringContaining('Sjövalla'),
    ])
    expect(menuOf(draw(WITHOUT_FILE).blocks, 'document')).toBeUndefined()
  })

  it('offers what the chosen document has, and says of which document an excerpt is where all are asked', () => {
    const radio = (view: { readonly blocks: unknown }) => JSON.stringify(menuOf(view.blocks, 'choice'))
    expect(radio(draw(core, report))).toContain('Asfaltera banvallen')
    expect(radio(draw(core, LIBRARY_ID))).not.toContain('Asfaltera banvallen')
    const [first] = search(core, { question: 'förslag' }).offered
    expect(radio(draw(core))).toContain(first?.beside)
    expect(radio(draw(core, report))).not.toContain(first?.beside)
  })
})

describe('the Home tab', () => {
  it('browses all documents, or the chosen one', () => {
    expect(visibleText(homeView(core, { language: 'sv' }, undefined).blocks)).toContain('(2019). Sjövalla bibliotek')
    for (const document of [undefined, report, LIBRARY_ID])
      expect(viewProblems({ ...homeView(core, { language: 'sv', document }, undefined) })).toEqual([])
    const of = (document: string) => homeView(core, { language: 'sv', document }, undefined)
    expect(visibleText(of(report).blocks)).toContain('Cykelvägar i Sjövalla (2023)')
    expect(visibleText(of(report).blocks)).not.toContain('(2019). Sjövalla bibliotek')
    expect(JSON.stringify(of(report).blocks)).toContain(`\\"document\\":\\"${report}\\"`)
    expect(menuOf(homeView(WITHOUT_FILE, { language: 'sv' }, undefined).blocks, 'home_document')).toBeUndefined()
  })

  it('names no single document on the buttons that open the lists of all', () => {
    const labels = (document?: string) =>
      elementsOf(homeView(core, { language: 'sv', document }, undefined).blocks).map(labelOf)
    expect(labels()).toContain('Dokumentens förslag')
    expect(labels(report)).toContain('Rapportens förslag')
  })

  it.each(['', 'null', '{}', '{"l":"fi"}', '{"l":"sv","x":1}', undefined])(
    'begins anew where its metadata is %j',
    (metadata) => {
      expect(homeChoiceIn(metadata)).toEqual({ language: 'sv' })
    },
  )
})

describe('a list of several documents', () => {
  it('has a menu in which each entry stands under its document’s heading', () => {
    const { blocks, text } = createRenderer(core, undefined).message(core.ask('förslag'), 'short', {})
    expect(messageProblems({ blocks, text })).toEqual([])
    const menu = elementsOf(blocks).find(({ type }) => type === 'static_select')
    const groups: unknown = menu?.['option_groups']
    expect(Array.isArray(groups) && groups.map((group: Node) => inside(group, 'label')['text'])).toEqual(
      core
        .present(core.ask('förslag'), 'short')
        .blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    )
  })
})

describe('on the wire', () => {
  let bot: RunningBot
  beforeEach(async () => {
    bot = await startBot({}, { core })
    return () => bot.stop()
  })

  const shown = async (method: string, count = 1) => {
    const calls = await until(() => bot.slack.of(method).length >= count && bot.slack.of(method))
    const view = inside(calls.at(-1)?.args, 'view')
    expect(viewProblems(view)).toEqual([])
    return view
  }
  const choose = (actionId: string, value: string) => ({
    type: 'static_select',
    action_id: actionId,
    selected_option: { value },
  })

  it('a document chosen in the search modal is asked alone, and what is sent is looked at first', async () => {
    await bot.form(interaction({ type: 'shortcut', callback_id: 'sok_i_promemorian' }))
    const opened = await shown('views.open')
    const values = {
      question: { question: { type: 'plain_text_input', value: 'förslag' } },
      document: { document: choose('document', report) },
    }
    const filled = { ...opened, state: { values } }
    await bot.form(onView(choose('document', report), filled))
    expect(visibleText((await shown('views.update'))['blocks'])).not.toContain('Biblioteket')
    const { body } = await bot.form(interaction({ type: 'view_submission', view: { id: 'V1', hash: 'h1', ...filled } }))
    expect(inside({ body }, 'body')['response_action']).toBe('update')
  })

  it('Home keeps its document when the language changes and when it is opened again, and searches it alone', async () => {
    const home = (view: Node = {}) =>
      event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '1', view })
    await bot.json(home())
    const first = await shown('views.publish')
    await bot.form(onView(choose('home_document', report), { ...first, type: 'home' }))
    const chosen = await shown('views.publish', 2)
    expect(JSON.parse(String(chosen['private_metadata']))).toEqual({ l: 'sv', d: report })
    await bot.form(onView(buttonNamed(chosen['blocks'], 'In English'), { ...chosen, type: 'home' }))
    const english = await shown('views.publish', 3)
    expect(JSON.stringify(menuOf(english['blocks'], 'home_document')?.['initial_option'])).toContain(report)
    await bot.json(home(english))
    expect((await shown('views.publish', 4))['blocks']).toEqual(english['blocks'])
    await bot.form(
      onView({ type: 'plain_text_input', action_id: 'home_search', value: 'förslag' }, { ...english, type: 'home' }),
    )
    expect(visibleText((await shown('views.open'))['blocks'])).not.toContain('Biblioteket')
  })
})
