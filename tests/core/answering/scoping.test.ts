import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCore } from '../../../src/core/index.ts'
import { loadKnowledge } from '../../../src/knowledge/index.ts'
import { addReport, REPORT } from '../../fixtures/added-report.ts'
import { copyKnowledge, LIBRARY, LIBRARY_ID } from '../../fixtures/knowledge-folder.ts'
import { twoDocuments } from '../../fixtures/two-documents.ts'

/* An unwritten report beside a document that questions have been written for. */

async function both() {
  const { core, name } = await twoDocuments()
  return { name, ...core }
}

test('a question is answered from the document that clearly answers it', async () => {
  const { ask, name } = await both()
  expect(ask('ska kommunen asfaltera banvallen')).toMatchObject({ citation: { document: name } })
  expect(ask('varför stängde bokbussen tidigare')).toMatchObject({ citation: { document: LIBRARY_ID } })
})

test('a list is grouped by document and never counted together', async () => {
  const { ask, present } = await both()
  const { plain } = present(ask('förslag'), 'short')
  expect(plain).toContain('Cykelvägar i Sjövalla (2023)')
  expect(plain).toContain('Asfaltera banvallen')
  const counted = present(ask('hur många förslag finns det'), 'short').plain
  expect(counted).not.toMatch(/tre förslag/i)
})

test('what a report proposes about a subject is a proposal, not the lesson that has more of its words', async () => {
  const { root } = copyKnowledge(LIBRARY)
  const text = REPORT.replace(
    '## Förslag 2.',
    '## Förslag 2. Lys upp vägarna\n\nVintercyklandet bör få ljus.\n\n## Förslag 3.',
  )
  const { name } = await addReport(root, text)
  const { ask } = createCore((await loadKnowledge(root, [])).catalogue)
  expect(ask('vad föreslår cykelrapporten om vintercyklandet')).toMatchObject({ section: { id: `${name}~forslag-2` } })
})

test('a document that is named is the only one that answers', async () => {
  const { ask, name } = await both()
  expect(ask('vad föreslår trafiknämnden')).toMatchObject({ documents: [name] })
})

test('an id within a document opens its section where no other has it', async () => {
  const { open, name } = await both()
  expect(open({ to: 'section', section: 'forslag-2' }, 'sv')).toMatchObject({
    section: { id: `${name}~forslag-2` },
  })
})

test.each([
  ['vad säger cykelrapporten om belysningen', 'lardom-1'],
  ['vad säger 2023 års rapport om banvallen', 'forslag-1'],
  ['cykelpool enligt rapporten från 2023', 'forslag-2'],
])('%s: its name and year say which document, and nothing of the subject', async (question, section) => {
  const { ask, name } = await both()
  expect(ask(question)).toMatchObject({ documents: [name], section: { id: `${name}~${section}` } })
})

test('what goes on with the last answer stays with its document, as far as that answers', async () => {
  const { converse, name } = await both()
  const { context } = converse('vad säger cykelrapporten om belysningen')
  expect(converse('och lådcyklarna?', context).answer).toMatchObject({ documents: [name] })
  expect(converse('och bokbussen?', context).answer).toMatchObject({ citation: { document: LIBRARY_ID } })
})

test('sentences of one place are one quotation', async () => {
  const { open, present, name } = await both()
  const claims = [`${name}~sammanfattning/mening-1`, `${name}~sammanfattning/mening-2`] as const
  const answer = open({ to: 'claims', claims }, 'sv')
  if (!answer) throw new Error('there are no such claims')
  const { blocks } = present(answer, 'short')
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.paragraphs] : []))
  expect(quotes.map((paragraphs) => paragraphs.map(({ text }) => text))).toEqual([
    [expect.stringContaining('tolv broar'), expect.stringContaining('18 procent')],
  ])
})

test('a question for a report does not name the one that there is', async () => {
  const { ask, name } = await both()
  expect(ask('förslag 1 i rapporten').documents).toEqual([name])
  expect(ask('vilken rapport står förslag 1 i').documents).not.toEqual([name])
})

describe('a publisher of two documents', () => {
  async function versions(more = '') {
    const { root } = copyKnowledge(LIBRARY)
    const { name: old } = await addReport(root)
    const { name } = await addReport(root, REPORT.replaceAll('2023', '2025'))
    appendFileSync(join(root, name, 'document.yaml'), more.replace('OLD', old))
    const { ask } = createCore((await loadKnowledge(root, [])).catalogue)
    return { old, name, ask }
  }

  test('is asked in both', async () => {
    const { old, name, ask } = await versions()
    expect(ask('vad föreslår trafiknämnden')).toMatchObject({ outcome: 'list', documents: [name, old] })
  })

  test('is asked in the one that replaces the other', async () => {
    const { name, ask } = await versions('replaces: OLD\n')
    expect(ask('vad säger trafiknämnden om banvallen')).toMatchObject({ documents: [name] })
  })
})

test('the document’s own name says nothing of the subject, whatever its text says of itself', async () => {
  const { root } = copyKnowledge(LIBRARY)
  const text = `${REPORT.split('[^1]:')[0] ?? ''}# Läs mer\n\nVad rapporten säger och vad rapporten inte säger står i rapporten om banvallen.\n`
  const { name } = await addReport(root, text)
  const { ask } = createCore((await loadKnowledge(root, [])).catalogue)
  expect(ask('vad säger rapporten om lådcyklar')).toMatchObject({ section: { id: `${name}~forslag-2` } })
})

test('a question that is a heading of one of them opens that section', async () => {
  const { ask, name } = await both()
  expect(ask('Asfaltera banvallen?')).toMatchObject({ documents: [name], section: { id: `${name}~forslag-1` } })
})

test('a word for a list asks for the list of each, also where a heading has it for its id', async () => {
  const headed = REPORT.replace('# Lärdomar', '# Utmaningar')
  const { root } = copyKnowledge(LIBRARY)
  const { name } = await addReport(root, headed)
  const { ask } = createCore((await loadKnowledge(root, [])).catalogue)
  expect(ask('utmaningar')).toMatchObject({ outcome: 'list', topic: { by: 'kind', kind: 'challenge' } })
  expect(ask('utmaningar').documents).toContain(name)
})

test('what its publisher proposes is a list, whoever the publisher is', async () => {
  const { ask, name } = await both()
  for (const question of ['vad föreslår trafiknämnden', 'vad rekommenderar Trafiknämnden i Sjövalla'])
    expect.soft(ask(question), question).toMatchObject({
      outcome: 'list',
      documents: [name],
      items: [{}, { section: { id: `${name}~forslag-1` } }, { section: { id: `${name}~forslag-2` } }],
    })
})

describe('an English question to a report that is in Swedish alone', () => {
  async function withDictionary() {
    const { root } = copyKnowledge(LIBRARY)
    const { name } = await addReport(root)
    mkdirSync(join(root, 'common'))
    writeFileSync(join(root, 'common/lexicon.yaml'), 'lighting: {sv: [belysning, lampor], en: [lighting, lamps]}\n')
    writeFileSync(
      join(root, 'common/english.yaml'),
      'increase, growth: [öka, ökning]\nwinter cycling: [vintercyklandet]\nnew: [ny]\n',
    )
    return { name, ...createCore((await loadKnowledge(root, [])).catalogue) }
  }

  test('is translated, and the answer says that it is Swedish', async () => {
    const { ask, present, name } = await withDictionary()
    const answer = ask('how much did winter cycling increase with new lighting?')
    expect(answer).toMatchObject({ outcome: 'answer', language: 'en', section: { id: `${name}~lardom-1` } })
    expect(present(answer, 'short').plain).toMatch(/Word for word in Swedish.*vintercyklandet med 31 procent/s)
  })

  test('stays with the other document where that answers it', async () => {
    const { ask } = await withDictionary()
    expect(ask('should the library stay open every Sunday')).toMatchObject({ citation: { document: LIBRARY_ID } })
  })
})

test('a report alone says no to what it has next to nothing on', async () => {
  const { root } = copyKnowledge()
  await addReport(root)
  const { ask } = createCore((await loadKnowledge(root, [])).catalogue)
  for (const question of ['vem vann melodifestivalen', 'hur bakar man surdegsbröd'])
    expect.soft(ask(question).outcome, question).toBe('none')
  // It tells of cycles and of the station, not of helmets.
  expect(ask('vad kostar en ny cykelhjälm på stationen')).toMatchObject({ outcome: 'answer', unsure: true })
})

test('a report of a year that none is of is not the one that there is', async () => {
  const { ask } = await both()
  expect(ask('vad föreslog rapporten från 2017')).not.toMatchObject({ citation: {} })
})

test('a no names what is near in the other document, under its name', async () => {
  const { ask, present, name } = await both()
  const answer = ask('när går tåget från stationen')
  expect(answer).toMatchObject({ outcome: 'none', documents: [LIBRARY_ID, name] })
  expect(present(answer, 'short').plain).toMatch(/Närmast i rapporten:\n• Förslag/)
})

test('what neither answers stays a no', async () => {
  const { ask } = await both()
  for (const question of ['hur bakar man surdegsbröd', 'när öppnar simhallen', 'vad tjänar en brandman'])
    expect.soft(ask(question).outcome, question).toBe('none')
})

describe('a document that another one replaces', () => {
  async function replaced() {
    const { root } = copyKnowledge(LIBRARY)
    const { name } = await addReport(root)
    appendFileSync(join(root, name, 'document.yaml'), `replaces: ${LIBRARY_ID}\n`)
    return { name, ...createCore((await loadKnowledge(root, [])).catalogue) }
  }

  test('answers no question that does not name it', async () => {
    const { ask, name } = await replaced()
    expect(ask('förslag').documents).toEqual([name])
    expect(ask('varför stängde bokbussen tidigare')).not.toMatchObject({ citation: { document: LIBRARY_ID } })
  })

  test('is opened by its links, which say by what it is replaced', async () => {
    const { open, present } = await replaced()
    const answer = open({ to: 'section', section: 'bib-sondagsoppet' }, 'sv')
    expect(answer && present(answer, 'short').plain).toContain('Ersatt av Cykelvägar i Sjövalla (2023)')
  })
})

test('a channel’s own document is meant where the question does not say which', async () => {
  const { preferring } = await both()
  expect(preferring(LIBRARY_ID).ask('förslag').documents).toEqual([LIBRARY_ID])
})

describe('one document alone', () => {
  test('answers, whichever other would', async () => {
    const { only, name } = await both()
    expect(only(name).ask('förslag').documents).toEqual([name])
    expect(only(name).ask('varför stängde bokbussen tidigare')).not.toMatchObject({
      citation: { document: LIBRARY_ID },
    })
    expect(only(LIBRARY_ID).ask('ska kommunen asfaltera banvallen')).not.toMatchObject({ citation: { document: name } })
    expect(only(LIBRARY_ID).ask('vad föreslår trafiknämnden').documents).toEqual([LIBRARY_ID])
  })

  test('has lists of its own, which its buttons open again', async () => {
    const { only, open, present, name } = await both()
    const list = only(name).open({ to: 'list', list: 'proposal', page: 1 }, 'sv')
    const target = list && present(list, 'short').target
    expect(target).toMatchObject({ to: 'list', list: 'proposal', document: name })
    expect(target && open(target, 'sv')).toEqual(list)
    expect(open({ to: 'list', list: 'proposal', page: 1 }, 'sv')?.documents).toEqual([name, LIBRARY_ID])
  })

  test('that is named has a list whose buttons stay with it', async () => {
    const { ask, present, name } = await both()
    const { actions } = present(ask('förslag i cykelrapporten'), 'short')
    expect(actions).toMatchObject([{ kind: 'share', target: { document: name } }])
  })
})
