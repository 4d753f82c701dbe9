import { type Catalogue, type Language, PACKS } from '../../core/index.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/** For readline: what the line may become, and the stretch of it that is replaced. */
export type Complete = (line: string) => [string[], string]

/** Letters are the same however they are cased and accented, as in the questions themselves. */
const letters = new Intl.Collator('en', { sensitivity: 'base' })

/** Completes the routes: lists, sections by number, pages and terms. An empty line offers the lists alone. */
export function createComplete(catalogue: Catalogue): Complete {
  const lists = { sv: listsIn('sv'), en: listsIn('en') }
  const routes = [...lists.sv, ...lists.en, ...namedIn(catalogue, 'sv'), ...namedIn(catalogue, 'en')]
  return (line) => {
    const typed = line.trimStart()
    if (typed === '') return [lists.sv, line]
    return [routes.filter((route) => letters.compare(route.slice(0, typed.length), typed) === 0), typed]
  }
}

function listsIn(language: Language): string[] {
  const { proposal, lesson, challenge, footnote } = PACKS[language].messages.kinds
  return [proposal, lesson, challenge, footnote, ...TERMINAL_WORDING[language].commands]
}

function namedIn({ sections, documents }: Catalogue, language: Language): string[] {
  const { kind, list } = PACKS[language].messages
  const lastPage = Math.max(...documents.map(({ document }) => document.pageCount))
  const terms = documents.flatMap((knowledge) => knowledge.terms)
  return [
    ...sections.flatMap((section) =>
      section.number === undefined ? [] : [`${kind[section.kind].toLowerCase()} ${section.number}`],
    ),
    ...Array.from({ length: lastPage }, (_, i) => `${TERMINAL_WORDING[language].page} ${i + 1}`),
    ...terms.map(({ term }) => `${list.glossary.toLowerCase()} ${term}`),
  ]
}
