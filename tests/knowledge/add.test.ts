import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCore } from '../../src/core/index.ts'
import { ADD_WORDING, addDocument, AddError } from '../../src/knowledge/add/index.ts'
import { announcedElsewhere } from '../../src/knowledge/add/announced.ts'
import { corrected, NO_CORRECTIONS } from '../../src/knowledge/add/corrections.ts'
import { guess } from '../../src/knowledge/add/guess.ts'
import { readCorrection } from '../../src/knowledge/add/read-correction.ts'
import { checkDocument } from '../../src/knowledge/check.ts'
import { toMarkdownDraft } from '../../src/knowledge/draft/markdown-draft.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { addReport, REPORT, silentDialogue, temporaryFolder } from '../fixtures/added-report.ts'
import { ENCRYPTED_PDF } from '../fixtures/encrypted-pdf.ts'
import { makePdf } from '../fixtures/make-pdf.ts'

const IDS = ['sammanfattning', 'lardomar', 'lardom-1', 'forslag', 'forslag-1', 'forslag-2', 'fotnot-1']

test('a document is added by its file, and cited at once with its own sentences', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  expect(name).toBe('cykelvagar-i-sjovalla-2023')
  const about = readFileSync(join(root, name, 'document.yaml'), 'utf8')
  expect(about).toContain('publisher: Trafiknämnden i Sjövalla')
  expect(about).toContain("date: '2023-03-05'")
  const { catalogue } = await loadKnowledge(root, [])
  expect(catalogue.sections.map(({ id }) => id)).toEqual(IDS.map((id) => `${name}~${id}`))
  const core = createCore(catalogue)
  const answer = core.ask('hur mycket ökade vintercyklandet med ny belysning')
  expect(answer).toMatchObject({ outcome: 'answer', section: { kind: 'lesson', number: 1 } })
  expect(core.present(answer, 'short').plain).toContain('ökade vintercyklandet med 31 procent')
  expect(core.present(answer, 'short').plain).toContain('Ordagrant')
})

test('structure.yaml holds no running text', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  expect(readFileSync(join(root, name, 'structure.yaml'), 'utf8')).not.toMatch(/banvallen mellan|lådcyklar|procent/)
})

test('a new version keeps ids, and what is different is listed', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  const changed = REPORT.replace('trettio', 'fyrtio').replace(
    '# Förslag\n',
    '# Bakgrund\n\nMer text om vägarna.\n\n# Förslag\n',
  )
  const { said } = await addReport(root, changed, name)
  expect(said.join('\n')).toMatch(/ändrad +forslag-2/)
  expect(said.join('\n')).toMatch(/ny +bakgrund/)
  const { originals } = await loadKnowledge(root, [])
  expect(originals).toMatchObject([{ document: name, quotes: true }])
})

test('a file of another document is no new version of one, and changes nothing', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  const before = readFileSync(join(root, name, 'structure.yaml'), 'utf8')
  const other = '# Broar\n\nText.\n\n# Bänkar\n\nText.\n\n# Lampor\n\nText.'
  await expect(addReport(root, other, name)).rejects.toThrow(
    `Filen ser ut att vara ett annat dokument än knowledge/${name}`,
  )
  expect(readFileSync(join(root, name, 'structure.yaml'), 'utf8')).toBe(before)
  await expect(addReport(root, REPORT, 'cykel')).rejects.toThrow(`De som finns: ${name}.`)
})

test('a marker without its footnote, and numbers that stand twice, stop nothing', async () => {
  const root = temporaryFolder()
  const twice = REPORT.replace('Förslag 2.', 'Förslag 1.').replace('ingen ökning.', 'ingen ökning.[^7]')
  const { name } = await addReport(root, `${twice}\n[^1]: Och en till.\n`)
  const { catalogue, originals } = await loadKnowledge(root, [])
  expect(originals).toMatchObject([{ quotes: true }])
  expect(catalogue.document(name).sections.find(({ number }) => number === 1)?.footnotes).toEqual([1])
})

test.each(['../annat', 'Ny Rapport', 'ö'])('a folder cannot be called %s', async (name) => {
  const file = join(temporaryFolder(), 'rapport.md')
  writeFileSync(file, REPORT)
  const adding = addDocument({ root: temporaryFolder(), file, name, about: {} }, silentDialogue())
  await expect(adding).rejects.toThrow('Mappens namn får bara ha små bokstäver')
})

test.each([
  [['Trafiknämnden i Sjövalla, den 5 mars 2023'], 'Trafiknämnden i Sjövalla'],
  [['Trafiknämnden · 2023-03-05'], 'Trafiknämnden'],
  [['5 mars 2023', 'Region Väst'], 'Region Väst'],
])('a publisher is guessed without the date: %s', (front, publisher) => {
  expect(guess({ title: 'Ljus', front, pageCount: 1, blocks: [] })).toMatchObject({ publisher, date: '2023-03-05' })
})

test('a file that is of no document stops nothing and is said', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  const stray = join(temporaryFolder(), 'annat.txt')
  writeFileSync(stray, 'Något helt annat.')
  const { catalogue, originals } = await loadKnowledge(root, [stray])
  expect(catalogue.documents).toHaveLength(1)
  expect(originals).toMatchObject([{ quotes: false }, { document: name, quotes: true }])
  expect(originals[0]?.problem).toContain('annat.txt')
})

test('a file without headings, or that cannot be read, gets one sentence', async () => {
  const file = join(temporaryFolder(), 'tom.md')
  writeFileSync(file, 'Bara text.')
  const add = (path: string) => addDocument({ root: temporaryFolder(), file: path, about: {} }, silentDialogue())
  await expect(add(file)).rejects.toThrow(AddError)
  await expect(add('/no/such/file.pdf')).rejects.toThrow(/^\/no\/such\/file\.pdf: Filen kan inte läsas/)
})

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

test.each([
  ['tom.docx', '', 'Filen är tom.'],
  [
    'gammal.doc',
    OLD_OFFICE,
    'Filen är i Words gamla format (.doc): öppna den i Word och spara den som Word-dokument (.docx).',
  ],
  [
    'last.docx',
    Buffer.concat([OLD_OFFICE, Buffer.from('EncryptedPackage', 'utf16le')]),
    'Filen kräver lösenord: spara den utan.',
  ],
  ['last.pdf', Buffer.from(ENCRYPTED_PDF, 'base64'), 'Filen kräver lösenord: spara den utan.'],
  [
    'arkiv.docx',
    'PK\u0003\u0004\u0000\u0000',
    'Filen är varken PDF, Word (.docx), HTML, Markdown eller text: spara den som något av det.',
  ],
  ['bilder.pdf', makePdf([[]]), 'PDF:en innehåller bara bilder av sidor: ta den som gavs ut, inte en inskannad.'],
  ['skadad.pdf', '%PDF-1.4', 'PDF:en är skadad: hämta den på nytt.'],
])('%s gets one sentence that names the cure', async (name, content, says) => {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, content)
  const adding = addDocument({ root: temporaryFolder(), file, about: {} }, silentDialogue())
  await expect(adding).rejects.toThrow(new AddError(`${file}: ${says}`))
})

test('a folder in the place of a file gets one sentence', async () => {
  const file = temporaryFolder()
  const adding = addDocument({ root: temporaryFolder(), file, about: {} }, silentDialogue())
  await expect(adding).rejects.toThrow(`${file}: Det är ingen fil utan en mapp`)
})

test('an editor corrects the outline: a heading dropped, renamed, of another kind, moved', () => {
  const { blocks } = toMarkdownDraft(REPORT)
  const apply = (...typed: readonly string[]) => {
    const corrections = typed.reduce((before, line) => {
      const next = readCorrection(line, corrected(blocks, before), before)
      if (typeof next === 'string') throw new Error(next)
      return next
    }, NO_CORRECTIONS)
    return corrected(blocks, corrections)
  }
  expect(apply('stryk 2').map(({ id }) => id)).not.toContain('lardomar')
  expect(apply('namn 1 Kort om rapporten')[0]).toMatchObject({ title: 'Kort om rapporten', heading: 'Sammanfattning' })
  expect(apply('slag 3 utmaning')[2]).toMatchObject({ kind: 'challenge', number: 1, id: 'utmaning-1' })
  expect(apply('flytta 6 1')[0]).toMatchObject({ id: 'forslag-2' })
  expect(apply('slag 3-4 utmaning').map(({ id }) => id)).toEqual([
    'sammanfattning',
    'lardomar',
    'utmaning-1',
    'utmaning-2',
    'forslag-1',
    'forslag-2',
    'fotnot-1',
  ])
  expect(readCorrection('hoppa', corrected(blocks, NO_CORRECTIONS), NO_CORRECTIONS)).toMatch(/^Skriv stryk/)
})

test('two headings that read alike are corrected one by one, and no id is given twice', () => {
  const { blocks } = toMarkdownDraft(
    '# A\n\n## Bakgrund\n\nText.\n\n# B\n\n## Bakgrund\n\nText.\n\n# C\n\n## Förslag 1. Väg\n\nText.',
  )
  const outline = corrected(blocks, NO_CORRECTIONS)
  const renamed = readCorrection('namn 4 Läget', outline, NO_CORRECTIONS)
  const moved = typeof renamed === 'string' ? renamed : readCorrection('slag 2 förslag', outline, renamed)
  if (typeof moved === 'string') throw new Error(moved)
  expect(corrected(blocks, moved).map(({ id, title }) => [id, title])).toEqual([
    ['a', 'A'],
    ['forslag-2', 'Bakgrund'],
    ['b', 'B'],
    ['bakgrund-2', 'Läget'],
    ['c', 'C'],
    ['forslag-1', 'Väg'],
  ])
})

test.each([
  ['slag 3-9 utmaning', 'Rad 9 '],
  ['stryk 0', 'Rad 0 '],
  ['slag 7 förslag', 'Rad 7 '],
  ['namn 2-3 Nytt', 'Skriv stryk'],
  ['flytta 2 99', 'Rad 99 '],
  ['slag 2 kapitel', 'Slaget är ett av'],
])('a correction that cannot be made is said: %s', (typed, says) => {
  const outline = corrected(toMarkdownDraft(REPORT).blocks, NO_CORRECTIONS)
  expect(readCorrection(typed, outline, NO_CORRECTIONS)).toContain(says)
})

test('any heading gives an id, each one its own', async () => {
  const root = temporaryFolder()
  const headings = ['Åk & lär/öva', '”Vi orkar inte”, säger många', '🎉', '🎉🎉', 'Läget', 'Läget', 'ö'.repeat(200)]
  const long = `Hur ${'kompetensförsörjningen '.repeat(8)}går`
  const { name } = await addReport(
    root,
    `---\ntitle: Ljus 2023\n---\nVägnämnden\n\n5 mars 2023\n\n${[...headings, long].map((heading) => `# ${heading}\n\nText om detta.`).join('\n\n')}`,
  )
  const { catalogue } = await loadKnowledge(root, [])
  const ids = catalogue.document(name).sections.map(({ id }) => id.replace(`${name}~`, ''))
  expect(ids.slice(0, 6)).toEqual([
    'ak-lar-ova',
    'vi-orkar-inte-sager-manga',
    'avsnitt',
    'avsnitt-2',
    'laget',
    'laget-2',
  ])
  expect(ids[6]).toBe('o'.repeat(60))
  expect(ids[7]).toBe('hur-kompetensforsorjningen-kompetensforsorjningen')
})

test('a list that announces more than the outline has is told', () => {
  const said = '# Sammanfattning\n\nVi lägger fram tre förslag:\n\n- Ljus\n- Lä\n- Bänkar\n\n# Läget\n\nText.'
  const outline = corrected(toMarkdownDraft(`# Titel\n\n${said.replace(/^# /gm, '## ')}`).blocks, NO_CORRECTIONS)
  expect(announcedElsewhere(outline)[0]).toBe('”Sammanfattning” räknar upp 3 förslag, tabellen har 0.')
  expect(announcedElsewhere(corrected(toMarkdownDraft(REPORT).blocks, NO_CORRECTIONS))).toEqual([])
})

test('a check says what would help most, and names a wrong line in Swedish', async () => {
  const root = temporaryFolder()
  const { name } = await addReport(root)
  expect((await checkDocument(root, name)).advice[0]).toMatch(/^6 av 6 delar har inga egna påståenden/)
  const file = join(root, name, 'document.yaml')
  writeFileSync(file, `${readFileSync(file, 'utf8')}overview: inget-sadant\n`)
  expect((await checkDocument(root, name)).problems[0]).toMatch(/document\.yaml, rad \d, overview: det finns ingen del/)
})

test('the last correction is taken back by a word', async () => {
  const file = join(temporaryFolder(), 'rapport.md')
  writeFileSync(file, REPORT)
  const typed = ['stryk 2', 'ångra', 'ångra', '']
  const dialogue = silentDialogue()
  const ask = (question: string, guess: string) =>
    Promise.resolve(question === ADD_WORDING.correction ? (typed.shift() ?? '') : guess)
  const root = temporaryFolder()
  const name = await addDocument({ root, file, about: {} }, { ...dialogue, ask })
  expect(dialogue.said).toContain(ADD_WORDING.nothingToUndo)
  expect(readFileSync(join(root, name, 'structure.yaml'), 'utf8')).toContain('id: lardomar')
})
