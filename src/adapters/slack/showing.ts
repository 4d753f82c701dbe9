import type { Answer, Ask, Catalogue, Found, Language, Section } from '../../core/index.ts'
import { isLeading, type Shown, type Surface } from './render/content.ts'
import { type Target, toQuestion } from './target.ts'

/** The address of a part's page. */
export type PageOf = (section: Section, language: Language) => string

/** Finds what a button or a question leads to. */
export interface Showing {
  /** @returns undefined for a part that the catalogue lacks */
  at(target: Target, surface: Surface): Shown | undefined
  ask(question: string, surface: Surface): Shown
}

/** @param pageOf the address of a part's page in the reader; none where people cannot reach it */
export function createShowing(ask: Ask, catalogue: Catalogue, pageOf?: PageOf): Showing {
  return {
    ask: (question, surface) => withPage(atStep(question, 0, surface)),
    at(target, surface) {
      if ('s' in target) {
        if (!catalogue.has(target.s)) return undefined
        return withPage({ answer: { ...ask(target.s), language: target.l }, step: 0, surface, target })
      }
      return withPage(atStep(target.q, target.n, surface))
    },
  }

  function withPage(shown: Shown): Shown {
    const { answer } = shown
    return pageOf && isLeading(answer) ? { ...shown, page: pageOf(answer.section, answer.language) } : shown
  }

  function atStep(question: string, wanted: number, surface: Surface): Shown {
    const answer = ask(question)
    const step = isLeading(answer) ? Math.min(wanted, answer.hits.length - 1) : wanted
    const shown = isLeading(answer) && step > 0 ? withLead(answer, step) : answer
    return { answer: shown, step, surface, target: toQuestion(question, step) }
  }

  /** The answer with another of its hits in front: that part's citation and neighbours, not the first one's opening. */
  function withLead({ hits, id, question, language }: Omit<Found, 'outcome'>, step: number): Answer {
    const part = ask((hits[step] ?? hits[0]).section.id)
    return isLeading(part) ? { ...part, outcome: 'answer', id, question, language, hits } : part
  }
}
