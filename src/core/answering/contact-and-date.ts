import type { Catalogue } from '../model/catalogue.ts'
import type { Analysis } from '../query/parse.ts'
import { CONTACTS, type FactKind, MONTHS, OPENING } from '../languages/index.ts'
import { demandsOf, factsAskedFor, kindOf, type Knowing } from './opening/index.ts'
import type { Reply, Route } from './reply.ts'
import type { Document, Fact, Language, Section } from '../model/section.ts'

/**
 * "När kom rapporten?", "telefonnummer?": the day that the document is dated and how to reach whoever wrote it, from the
 * part that says so. Such questions hold no word that a search could go by.
 */
export function createParticulars(catalogue: Catalogue, reply: Reply, know: (language: Language) => Knowing): Route {
  const dated = catalogue.documents.flatMap((document) => datedPart(catalogue, document) ?? [])[0]
  const reachable = catalogue.sections.find(({ facts }) => facts.some((fact) => CONTACT_KINDS.includes(kindOf(fact))))
  return (inquiry) => {
    const { analysis } = inquiry
    if (dated && asksForItsDate(analysis)) {
      return reply.found(inquiry, [{ section: dated.section, score: 1 }], { facts: [dated.fact] })
    }
    if (!reachable || !asksForContactOnly(analysis)) return undefined
    const [fact, ...more] = factsAskedFor(reachable, analysis, know(analysis.language))
    return fact && reply.found(inquiry, [{ section: reachable, score: 1 }], { facts: [fact, ...more] })
  }
}

const CONTACT_KINDS: readonly FactKind[] = CONTACTS

const asksForContactOnly = (analysis: Analysis): boolean =>
  demandsOf(analysis).some(({ kindSuffices, words }) => kindSuffices && words.length === 0)

/** True where a question when something came out names nothing but the document. */
function asksForItsDate({ cues, folded, words, language }: Analysis): boolean {
  if (!cues.has('time')) return false
  const { document, published } = OPENING[language]
  const says = (pattern: RegExp): boolean => pattern.test(folded)
  const others = words.filter(({ isStop, folded: word }) => !isStop && !document.test(word) && !published.test(word))
  return others.length === 0 && (says(document) || says(published))
}

/** The fact, in a printed part, that says the document's date as it is written in Swedish. */
function datedPart(catalogue: Catalogue, { id, date }: Document): { section: Section; fact: Fact } | undefined {
  const [year = '', month = '', day = ''] = date.split('-')
  const written = `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
  return catalogue.sections
    .filter(({ document, pages }) => document === id && pages.length > 0)
    .flatMap((section) => section.facts.map((fact) => ({ section, fact })))
    .find(({ fact }) => kindOf(fact) === 'time' && fact.value === written)
}
