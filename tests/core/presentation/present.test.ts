import { describe, expect, test } from 'vitest'
import {
  type Answer,
  type Block,
  citationLine,
  createCatalogue,
  createCore,
  type Form,
  fullName,
  headingOf,
  heldTogether,
  labelOf,
  LANGUAGES,
  textOfWords,
  withPlainBlanks,
} from '../../../src/core/index.ts'
import { ask, catalogue, expectOutcome, knowledge, open, plainOf, present, textsOf } from '../../fixtures/memo.ts'
import { FILES_WITH_TEXT } from '../../fixtures/synthetic-originals.ts'

const { document } = knowledge
const kindsOf = (blocks: readonly Block[]): string[] => blocks.map(({ kind }) => kind)

/** Everything that stands in a view's blocks, with ordinary blanks. */
const textIn = (blocks: readonly Block[]): string[] => blocks.flatMap(textsOfBlock).map(withPlainBlanks)

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'lead':
      return [block.strong + block.rest]
    case 'item':
      return [labelOf(block), block.text ?? '']
    case 'difference':
      return block.pieces.map(({ text }) => text)
    case 'quote':
      return [block.source, ...block.paragraphs.map(({ text }) => text)]
    default:
      return [block.text]
  }
}

const QUESTIONS =
  `vad föreslår rådet om VFU?;hur många fler sökte till sjuksköterska?;lärdom 7;fotnot 13;förslag;siffror;
  ordlista;om;hjälp;hej;tack;vem är du;vad tjänar en sjuksköterska;hur lagar man pannkakor;förslag 11;sida 99;sida 1;
  ordlista xyz;jämför förslag 2 och 3;förslag kommun;hur många förslag är det;hur hänger lärdomarna ihop med förslagen;
  vilka myndigheter nämns;förslag 1 i tre punkter;en text jag kan klistra in om förslag 7;vad betyder VULF;missiv;
  what does the council propose about placements?;lesson 7;glossary;vilken utmaning är störst;sida 16;vad mer`
    .split(';')
    .map((question) => question.trim())
const FORMS: readonly Form[] = ['short', 'whole', { page: 2 }]
const VIEWS = QUESTIONS.flatMap((question) => FORMS.map((form) => ({ question, view: present(ask(question), form) })))

describe('every view', () => {
  test('says in plain text what its blocks show, all of it and in their order', () => {
    for (const { question, view } of VIEWS) {
      let from = 0
      for (const text of textIn(view.blocks).filter((said) => said !== '')) {
        const at = view.plain.indexOf(text, from)
        expect.soft(at, `${question}: ${text}`).toBeGreaterThanOrEqual(0)
        from = Math.max(from, at)
      }
      const left = textIn(view.blocks)
        .sort((a, b) => b.length - a.length)
        .reduce((rest, text) => (text === '' ? rest : rest.replaceAll(text, '')), view.plain)
      expect.soft(left.replace(/[\s•:|”“–]/g, ''), question).toBe('')
    }
  })

  test('has no unfilled place, markup or doubled blank line', () => {
    for (const { question, view } of VIEWS) {
      expect.soft(view.plain, question).not.toMatch(/undefined|null|NaN|\[object|<\/?[a-z]+>|\*\*|\n\n\n|^\s|\s$/)
      expect.soft(view.title, question).not.toBe('')
    }
  })

  test('offers three actions at most, each with a label that fits a button', () => {
    for (const { question, view } of VIEWS) {
      expect.soft(view.actions.length, question).toBeLessThanOrEqual(3)
      for (const { label } of view.actions) expect.soft(label.length, question).toBeLessThanOrEqual(30)
    }
  })

  test('opens again by its own target, as it was', () => {
    for (const { question, view } of VIEWS) {
      const answer: Answer | undefined = view.target && open(view.target, ask(question).language)
      if (answer) expect.soft(present(answer, 'whole').title, question).not.toBe('')
      if (view.target) expect.soft(answer, question).toBeDefined()
    }
  })
})

describe('the short form of an answer', () => {
  test('is what answers, the document’s own words, and one line that names the source', () => {
    const answer = expectOutcome(ask('vad föreslår rådet om VFU?'), 'answer')
    const { blocks, title } = present(answer, 'short')
    const source = { kind: 'note', text: heldTogether(citationLine(answer.citation, document, 'sv')) }
    expect(kindsOf(blocks)[0]).toBe('lead')
    expect(blocks).toContainEqual(source)
    expect(blocks.findIndex(({ kind }) => kind === 'note')).toBeGreaterThanOrEqual(answer.claims.length)
    expect(title).toBe('Förslag 1')
    for (const text of textsOf(answer)) expect(plainOf('vad föreslår rådet om VFU?').split(text)).toHaveLength(2)
  })

  test('is short', () => {
    const lengths = catalogue.sections
      .flatMap(({ questions }) => questions.sv.slice(0, 1))
      .map((question) => plainOf(question).length)
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(600)
  })

  test('offers the whole, sharing and the next hit', () => {
    const answer = expectOutcome(ask('vad föreslår rådet om VFU?'), 'answer')
    const { actions } = present(answer, 'short')
    expect(actions.map(({ kind }) => kind)).toEqual(['whole', 'share', 'next'])
    expect(actions[0]?.target).toEqual({ to: 'section', section: answer.section.id })
    expect(actions[2]?.target).toEqual({ to: 'hits', sections: answer.hits.slice(1).map(({ section }) => section.id) })
  })

  test('offers no whole where all is said, and no next where there is none', () => {
    const [small] = catalogue.sections.toSorted((a, b) => a.claims.length - b.claims.length)
    if (!small) throw new Error('no sections')
    const claims = small.claims.map(({ id }) => `${small.id}/${id}` as const)
    const answer = open({ to: 'claims', claims }, 'sv')
    expect(answer && present(answer, 'short').actions.map(({ kind }) => kind)).toEqual(['share'])
  })

  test('says a footnote’s reference and a known error of the source', () => {
    const { reference, erratum } = catalogue.section('fotnot-13')
    expect(reference).toBeDefined()
    expect(erratum).toBeDefined()
    expect(plainOf('fotnot 13')).toContain(reference)
    expect(plainOf('fotnot 13')).toContain(`Obs! ${erratum?.sv ?? ''}`)
    expect(plainOf('footnote 13')).toContain(`Note: ${erratum?.en ?? ''}`)
  })

  test('says an error that concerns some claims with those alone', () => {
    const erratum = catalogue.section('missiv').erratum?.sv ?? ''
    const saidWith = (claim: string): string => {
      const answer = open({ to: 'claims', claims: [`missiv/${claim}`] }, 'sv')
      return answer ? present(answer, 'short').plain : ''
    }
    expect(saidWith('e-post')).toContain(`Obs! ${erratum}`)
    const [other] = catalogue.section('missiv').claims.filter(({ id }) => id !== 'e-post')
    expect(saidWith(other?.id ?? '')).toContain(other?.text.sv)
    expect(saidWith(other?.id ?? '')).not.toContain('Obs!')
  })

  test('says an error once: not beside the claim that says it, nor again in the section', () => {
    for (const { id, erratum, claims } of catalogue.sections) {
      const saying = claims.find((claim) => claim.id === erratum?.statement)
      if (!saying) continue
      const said = open({ to: 'claims', claims: [`${id}/${saying.id}`] }, 'sv')
      expect.soft(said && present(said, 'short').plain, id).not.toContain('Obs!')
      const section = open({ to: 'section', section: id }, 'sv')
      const { plain = '' } = section ? present(section, 'whole') : {}
      expect.soft(plain.split(saying.text.sv), id).toHaveLength(2)
      expect.soft(plain, id).toContain(`Obs! ${saying.text.sv}`)
    }
  })

  test('says alternatives under a heading, each to be opened', () => {
    const [first, second] = catalogue.sections
    const answer = expectOutcome(ask('lärdom 7'), 'answer')
    if (!first || !second) throw new Error('no sections')
    const { blocks } = present({ ...answer, alternatives: [first, second] }, 'short')
    expect(blocks).toContainEqual({ kind: 'heading', text: 'Eller menade du' })
    const target = { to: 'section', section: second.id }
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'item', label: fullName(second, 'sv'), target }))
  })
})

describe('the whole form of an answer', () => {
  test('is all claims of the section, the denials under a heading of their own, sources and what to read next', () => {
    for (const section of catalogue.sections) {
      for (const language of LANGUAGES) {
        const answer = open({ to: 'section', section: section.id }, language)
        const view = answer && present(answer, 'whole')
        for (const { text, id } of section.claims)
          expect.soft(view?.plain, `${section.id}/${id}`).toContain(text[language])
        const denied = section.claims.filter(({ denies, id }) => denies && id !== section.erratum?.statement)
        const items = view?.blocks.flatMap((block) => (block.kind === 'item' ? [block.label] : [])) ?? []
        for (const { text } of denied) expect.soft(items, section.id).toContain(heldTogether(text[language]))
        expect.soft(view?.title, section.id).toBe(headingOf(section, language))
      }
    }
  })

  test('names the footnotes and opens them', () => {
    const { blocks } = present(ask('lärdom 7'), 'whole')
    for (const number of catalogue.section('lardom-7-digitalt').footnotes) {
      expect(blocks).toContainEqual(
        expect.objectContaining({ kind: 'item', target: { to: 'section', section: `fotnot-${number}` } }),
      )
    }
  })

  test('has the section’s own words where the file is there, with their pages and footnotes', () => {
    const core = createCore(createCatalogue([FILES_WITH_TEXT]))
    const answer = core.open({ to: 'section', section: 'inledning' }, 'sv')
    const { blocks } = answer ? core.present(answer, 'whole') : { blocks: [] }
    const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []))
    expect(quotes).toHaveLength(2)
    expect(quotes[1]?.paragraphs.map(textOfWords).join('\n')).toContain('bibliotek.[1]')
    expect(quotes[1]?.source).toBe(heldTogether('Ordagrant, s. 3–4'))
  })
})

describe('a no', () => {
  test('says why in its first sentence, where to turn, and what is near', () => {
    const refused = knowledge.outOfScope
      .flatMap(({ phrases, turnTo }) => (turnTo ? phrases.sv.slice(0, 1).map((phrase) => ask(phrase)) : []))
      .flatMap((answer) => (answer.outcome === 'none' && answer.refusal.reason === 'out-of-scope' ? [answer] : []))
    expect(refused.length).toBeGreaterThan(10)
    for (const none of refused) {
      const { plain } = present(none, 'short')
      if (none.refusal.reason !== 'out-of-scope') continue
      expect.soft(plain.split('\n')[0], none.question).toContain(none.refusal.answer)
      if (none.refusal.turnTo) expect.soft(plain, none.question).toContain(none.refusal.turnTo.name)
      for (const section of none.nearest) expect.soft(plain, none.question).toContain(headingOf(section, 'sv'))
    }
  })

  test('is plain where nothing more is known', () => {
    for (const [question, sentence] of [
      ['förslag 11', 'Förslag 11 finns inte. Förslagen har nummer 1–10.'],
      ['proposal 11', 'There is no proposal 11. The proposals are numbered 1–10.'],
      ['sida 21', 'Sidan 21 finns inte. Promemorian har 20 sidor.'],
      ['page 21', 'There is no page 21. The memo has 20 pages.'],
      ['sida 2', 'På sidan 2 finns bara omslag eller innehållsförteckning.'],
    ] as const) {
      expect.soft(plainOf(question).split('\n')[0], question).toBe(sentence)
    }
  })
})
