import { expect, test } from 'vitest'
import { toHtmlDraft } from '../../../src/knowledge/draft/html-draft.ts'
import { toOutline } from '../../../src/knowledge/outline.ts'

test('headings, items and footnotes are read from HTML', () => {
  const html = `<title>Om &ouml;ar</title><body><script>nej()</script><h1>Om öar</h1><h2>Lärdomar</h2><h3>1. Båtar går</h3>
    <p>Det g&aring;r b&aring;tar.<sup><a href="#footnote-2">[1]</a></sup> Varje dag.</p><ul><li>En punkt</li></ul>
    <ol><li id="footnote-2"><p>Tidtabellen. <a href="#footnote-ref-2">↑</a></p></li></ol></body>`
  const { title, blocks } = toHtmlDraft(html)
  expect(title).toBe('Om öar')
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Lärdomar'],
    ['heading', '1. Båtar går'],
    ['text', 'Det går båtar. Varje dag.'],
    ['item', 'En punkt'],
    ['footnote', 'Tidtabellen.'],
  ])
  expect(blocks[2]?.markers).toEqual([{ number: 1, at: 14 }])
})

test('a file without pages gets them from its list of contents', () => {
  const html =
    '<p>Om broar</p><h1>Innehåll</h1><p>Förord\t3</p><p>Slut\t7</p><h1>Förord</h1><p>Text.</p><h1>Slut</h1><p>Mer.</p>'
  const { title, pageCount, blocks } = toHtmlDraft(html)
  expect({ title, pageCount }).toEqual({ title: 'Om broar', pageCount: 7 })
  expect(toOutline(blocks)).toMatchObject([
    { id: 'forord', pages: [3] },
    { id: 'slut', pages: [7] },
  ])
})

test('footnotes and items are read from HTML that Word has exported', () => {
  const html = `<body><h1>Natten</h1><p class=MsoNormal>Alla har svarat.<a href="#_ftn1" name="_ftnref1"><span
    class=MsoFootnoteReference>[1]</span></a> De är nöjda.</p><p class=MsoListParagraph><![if !supportLists]>&middot;&nbsp;
    <![endif]>En punkt</p><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"
    name="_ftn1">[1]</a> Enkäten.</p></div></body>`
  const { blocks } = toHtmlDraft(html)
  expect(blocks.map(({ kind, text }) => [kind, text]).slice(-3)).toEqual([
    ['text', 'Alla har svarat. De är nöjda.'],
    ['item', 'En punkt'],
    ['footnote', 'Enkäten.'],
  ])
  expect(blocks.at(-3)?.markers).toEqual([{ number: 1, at: 16 }])
})
