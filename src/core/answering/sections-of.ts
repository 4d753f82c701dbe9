import type { Answer } from '../model/answer.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Section } from '../model/section.ts'

/**
 * The parts that an answer leads to, each once, to choose from: what was found, what a list names or, for its terms,
 * the parts that explain them, and what is nearest where nothing answers. None for help.
 */
export function partsOf(answer: Answer, catalogue: Pick<Catalogue, 'section'>): Section[] {
  switch (answer.outcome) {
    case 'answer':
    case 'choices':
      return answer.hits.map(({ section }) => section)
    case 'list':
      return [...new Set([...answer.hits.map(({ section }) => section), ...explaining(answer.terms)])]
    case 'none':
      return [...answer.nearest]
    case 'help':
      return []
  }

  function explaining(terms: Extract<Answer, { outcome: 'list' }>['terms']): Section[] {
    return terms.map(({ parts }) => catalogue.section(parts[0]))
  }
}
