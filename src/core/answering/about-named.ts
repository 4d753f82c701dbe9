import type { Answer } from '../model/answer.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Context } from '../model/context.ts'
import type { Section } from '../model/section.ts'
import { asksMoreOf } from '../query/asks-more-of.ts'
import { referencesIn, withPronoun } from '../query/references.ts'
import { foldedWords } from '../text/tokenise.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import { sectionsNear } from './in-context/near-sections.ts'

/** A question that goes on from a section, as if that had been shown. */
export interface AboutNamed {
  readonly question: string
  readonly context: Context
  readonly section: Section
}

/**
 * Reads a question about a section that it names by its number as a follow-up to that section: "vem betalar förslag 8?" is
 * "vem betalar det?" after it.
 * @returns undefined where none or several are named, and where the section as such is asked for
 */
export type FindAboutNamed = (inquiry: Inquiry) => AboutNamed | undefined

export function createFindAboutNamed({ knowledge, lexicon, language }: Engine): FindAboutNamed {
  const { intents } = lexicon
  return ({ query }) => {
    // An id, which has no blanks, names its section itself.
    if (!query.text.trim().includes(' ')) return undefined
    const [named, ...others] = referencesIn(query.text, intents)
    if (!named || named.number === 'last' || others.length > 0) return undefined
    const section = knowledge.numbered(named.kind, named.number)
    const question = withPronoun(query.text, intents)
    if (!section || !(asksMoreOf(query, intents) || asksBarely(query, question))) return undefined
    return {
      question,
      context: { version: 1, language, section: section.id, claims: [], listed: [] },
      section,
    }
  }

  /** "Förslag 3, när?" and "källan till lärdom 8". */
  function asksBarely({ cues }: Inquiry['query'], question: string): boolean {
    const folded = foldedWords(question)
    return ASKING.some((cue) => cues.has(cue)) || FOLLOWING.some((name) => intents.followUps[name].regex.test(folded))
  }
}

/**
 * True for an answer from a section or from what belongs to it, and for a no that is about it. The overview speaks of all of a kind:
 * "promemorian anger inget belopp för något av förslagen".
 */
export function isAbout(answer: Answer, section: Section, knowledge: DocumentKnowledge): boolean {
  const ids = new Set([section, ...sectionsNear(section, knowledge)].map(({ id }) => id))
  if (answer.outcome === 'none') ids.add(knowledge.document.overview)
  return sectionsOf(answer).some((id) => ids.has(id))
}

/** The sections that an answer is from, that a no is about, or that a list has. */
function sectionsOf(answer: Answer): string[] {
  switch (answer.outcome) {
    case 'answer':
      return [answer.section.id]
    case 'none':
      return 'citation' in answer.refusal ? [answer.refusal.citation.section.id] : []
    case 'list':
      return answer.items.flatMap((item) => (item.type === 'term' ? [] : [item.section.id]))
    case 'help':
      return []
  }
}

/** What a question word asks of a section, and what is asked of one in so many words: the rest of a bare name is its kind. */
const ASKING = ['why', 'time', 'person'] as const
const FOLLOWING = ['source', 'page', 'verbatim', 'examples', 'figures'] as const
