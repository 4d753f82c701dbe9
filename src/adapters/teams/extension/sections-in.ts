import type { Answer, SectionRef } from '../../../core/index.ts'

/** The sections that an answer names, best first or in reading order, each once. */
export function sectionsIn(answer: Answer): SectionRef[] {
  const sections = allIn(answer)
  return sections.filter(({ id }, i) => sections.findIndex((section) => section.id === id) === i)
}

function allIn(answer: Answer): SectionRef[] {
  switch (answer.outcome) {
    case 'answer':
      return answer.hits.map(({ section }) => section)
    case 'list':
      return answer.items.map((item) => (item.type === 'term' ? item.term.section : item.section))
    case 'none':
      return [...answer.nearest]
    case 'help':
      return []
  }
}
