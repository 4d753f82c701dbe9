import { PACKS } from '../languages/index.ts'
import type { Found } from '../model/answer.ts'
import { targetOfFound } from '../model/answer-target.ts'
import type { ClaimRef } from '../model/refs.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { SectionRef } from '../model/section.ts'
import type { Target } from '../model/target.ts'
import { citationLine, fullName, pagesText, shortName } from './citation.ts'
import { entryOf, groupUnder, sectionEntry } from './entries.ts'
import { type FigureText, leadOf } from './lead.ts'
import { toView } from './to-view.ts'
import { refusalSentence } from './refusal.ts'
import { termLead } from './term.ts'
import type { Action, Block, Entry, OwnWords, View } from './view.ts'

/** An answer as a channel shows it: what answers, the document's own words, the source, and what may be meant instead. */
export function createPresentFound(catalogue: Catalogue): (answer: Found) => View {
  return (answer) => {
    const { language, section, alternatives, citation } = answer
    const { messages } = PACKS[language]
    const { document } = catalogue.document(citation.document)
    const source = citationLine(citation, document, language)
    const blocks: Block[] = [
      ...(answer.unsure
        ? [{ kind: 'heading', text: messages.none.nearest(document.profile.name[language]) } as const]
        : []),
      ...(answer.shape === 'unquoted' ? [{ kind: 'text', text: messages.unquoted } as const] : []),
      ...saidBlocks(answer, source),
      ...quoteBlocks(answer),
      ...referenceBlocks(answer),
      ...(SAYS_SOURCE.has(answer.shape) ? [] : [{ kind: 'note', text: source } as const]),
      ...alsoBlocks(answer),
      ...groupUnder(
        messages.alternatives,
        alternatives.map((other) => alternativeEntry(other, answer)),
      ),
    ]
    const said = targetOfFound(answer)
    return toView(shortName(section, language), blocks, actionsOf(answer, said), language, said)
  }

  /** A section of another document is named with it; where nothing answers for sure, one says its nearest sentence. */
  function alternativeEntry(section: SectionRef, { language, citation, unsure, trace }: Found): Entry {
    const { citedAs } = catalogue.document(section.document).document
    const name = fullName(section, language)
    const nearest = unsure ? trace?.claims.find(({ claim }) => claim.section === section.id) : undefined
    return sectionEntry(section, language, {
      label: section.document === citation.document ? name : `${citedAs[language]}: ${name}`,
      ...(nearest && { text: nearest.claim.text }),
    })
  }

  function saidBlocks({ language, claims, shape, term, verdict }: Found, source: string): Block[] {
    const { messages } = PACKS[language]
    const [first, ...more] = claims
    if (shape === 'points') return claims.map(({ text }) => ({ kind: 'item', label: text }))
    if (shape === 'paste') {
      return [{ kind: 'text', text: `${claims.map((claim) => claim.text).join(' ')} (${source}.)` }]
    }
    if (shape === 'place') {
      return [
        { kind: 'lead', strong: `${source}.`, rest: '' },
        { kind: 'text', text: first.text },
      ]
    }
    const sentences = ownSentences(claims, language)
    if (sentences.length > 0 && !term) return sentences
    const texts = more.map(({ text }): Block => ({ kind: 'text', text }))
    if (term) {
      return [termLead(term, language), { kind: 'text', text: first.text }, ...texts]
    }
    return [leadOf(first.text, figureOf(first, language), verdict && messages.verdict[verdict]), ...texts]
  }

  /** Claims that are the document's own sentences, as quotations: those of one page together. */
  function ownSentences(claims: readonly ClaimRef[], language: Language): Block[] {
    const bySource = new Map<string, OwnWords[]>()
    for (const { text, pages } of claims.filter(isVerbatim)) {
      const source = PACKS[language].messages.verbatim(pagesText(pages, language))
      bySource.set(source, [...(bySource.get(source) ?? []), { text, markers: [] }])
    }
    return [...bySource].map(([source, paragraphs]) => ({ kind: 'quote', paragraphs, source }))
  }

  /** A line for each other question of the message. */
  function alsoBlocks({ also = [], language, citation }: Found): Block[] {
    if (also.length === 0) return []
    const { profile } = catalogue.document(citation.document).document
    return [
      { kind: 'heading', text: PACKS[language].messages.alsoAsked },
      ...also.map((one): Block => {
        if (one.says === 'no')
          return { kind: 'item', label: refusalSentence({ refusal: one.refusal, language }, profile) }
        const place = [shortName(one.section, language), pagesText(one.claim.pages, language)]
        const target = { to: 'claims', claims: [`${one.claim.section}/${one.claim.id}`] } as const
        return entryOf({ label: one.claim.text, beside: place.filter(Boolean).join(', '), target })
      }),
    ]
  }

  /** The first claim's sentence; a claim that is one has been said already. */
  function quoteBlocks({ language, quotes, claims: [first] }: Found): Block[] {
    const [quote] = quotes
    if (!quote || isVerbatim(first)) return []
    const place = pagesText(quote.pages, language)
    return [{ kind: 'quote', paragraphs: [quote], source: PACKS[language].messages.verbatim(place) }]
  }

  /** A footnote's source, and what is known to be wrong in what is said. */
  function referenceBlocks({ language, section, claims }: Found): Block[] {
    const { erratum: known, reference } = catalogue.section(section.id)
    const concerns = (id: string): boolean => claims.some((claim) => claim.section === section.id && claim.id === id)
    const isSaid = known?.statement !== undefined && concerns(known.statement)
    const isAbout = known?.claims.length === 0 || known?.claims.some(concerns)
    const erratum = isAbout && !isSaid ? known : undefined
    return [
      ...(reference === undefined ? [] : [{ kind: 'note', text: PACKS[language].messages.source(reference) } as const]),
      ...(erratum ? [{ kind: 'note', text: `${PACKS[language].messages.erratum} ${erratum[language]}` } as const] : []),
    ]
  }

  function claimOf({ section, id }: ClaimRef) {
    return catalogue.section(section).claims.find((claim) => claim.id === id)
  }

  function figureOf(claim: ClaimRef, language: Language): FigureText | undefined {
    const figure = claimOf(claim)?.figure
    return figure && { value: figure.value[language], unit: figure.unit[language] }
  }

  function isVerbatim(claim: ClaimRef): boolean {
    return claimOf(claim)?.verbatim ?? false
  }

  function actionsOf({ language, section, claims, hits }: Found, said: Target): Action[] {
    const { actions } = PACKS[language].messages
    const next = hits.slice(1).map((hit) => hit.section.id)
    const hasMore = catalogue.section(section.id).claims.length > claims.length
    return [
      ...(hasMore
        ? [{ kind: 'whole', label: actions.whole, target: { to: 'section', section: section.id } } as const]
        : []),
      { kind: 'share', label: actions.share, target: said },
      ...(next.length > 0
        ? [{ kind: 'next', label: actions.next, target: { to: 'hits', sections: next } } as const]
        : []),
    ]
  }
}

/** Shapes of an answer whose text names the source. */
const SAYS_SOURCE: ReadonlySet<Found['shape']> = new Set(['paste', 'place'])
