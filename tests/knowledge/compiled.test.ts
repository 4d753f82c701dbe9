import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/core/index.ts'
import { contentKey } from '../../src/core/retrieval/compiled-indexes.ts'
import { indexDataOf } from '../../src/core/retrieval/index-data.ts'
import { toBytes } from '../../src/knowledge/data-file.ts'
import { compiledIndexes, isCompiled, loadCatalogue } from '../../src/knowledge/index.ts'
import { copyKnowledge, LIBRARY, REAL } from '../fixtures/knowledge-folder.ts'
import { knowledge } from '../fixtures/memo.ts'
import { LEXICONS } from '../fixtures/words.ts'

const content = contentKey(knowledge)

test('an index that was compiled has the very numbers of one that is built anew: it answers alike', () => {
  for (const language of LANGUAGES) {
    const compiled = compiledIndexes(content, language)
    expect.assert(compiled, 'the knowledge is compiled before the tests')
    const anew = toBytes(indexDataOf(knowledge, LEXICONS[language]))
    expect(Buffer.from(toBytes(compiled)).equals(anew), language).toBe(true)
  }
})

test('knowledge is compiled only as long as no file of it is edited', () => {
  const folder = copyKnowledge(REAL)
  expect(isCompiled(folder.root)).toBe(true)
  expect(contentKey(loadCatalogue(folder.root).documents[0])).toBe(content)
  folder.edit('promemoria-2020/synonyms.yaml', '\n', '\n\n')
  expect(isCompiled(folder.root)).toBe(false)
})

test('an index of other content is not found: another document, another word, another order', () => {
  const [first, second, ...rest] = knowledge.sections
  expect.assert(first && second)
  const title = { ...first.title, en: `${first.title.en}!` }
  const others = [
    loadCatalogue(LIBRARY).documents[0],
    { ...knowledge, sections: [{ ...first, title }, second, ...rest] },
    { ...knowledge, sections: [second, first, ...rest] },
    { ...knowledge, outOfScope: knowledge.outOfScope.slice(1) },
  ]
  for (const other of others) expect.soft(compiledIndexes(contentKey(other), 'sv')).toBeUndefined()
})

test('a document’s own words, from a user’s file, leave the rest of its index as it was', () => {
  const source = { document: knowledge.document.id, file: 'memo.txt', sha256: '' }
  const sections = knowledge.sections.map((section) => ({ ...section, original: { source, paragraphs: [] } }))
  expect(contentKey({ ...knowledge, sections })).toBe(content)
})
