import type { Answer, Citation } from '../model/answer.ts'
import { PACKS } from '../languages/index.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { SectionRef } from '../model/section.ts'
import type { Target } from '../model/target.ts'
import { createPresentFound } from './present-found.ts'
import { createPresentList } from './present-list.ts'
import { fullName, pagesText } from './citation.ts'
import { documentName } from './document-name.ts'
import { groupUnder, sectionEntry } from './entries.ts'
import { helpText } from './help.ts'
import { refusalSentence } from './refusal.ts'
import { createPresentSection } from './present-section.ts'
import { toView } from './to-view.ts'
import type { Block, Form, View } from './view.ts'

/** What is shown of an answer, decided once for every channel. */
export type Present = (answer: Answer, form: Form) => View

/** @param opened what opens the answer to a question of ours */
export function createPresent(catalogue: Catalogue, opened: (question: string) => Target | undefined): Present {
  const presentFound = createPresentFound(catalogue)
  const presentSection = createPresentSection(catalogue)
  const presentList = createPresentList(catalogue)
  return (answer, form) => {
    switch (answer.outcome) {
      case 'answer':
        return form === 'whole' ? presentSection(answer) : presentFound(answer)
      case 'list':
        return presentList(answer, form)
      case 'help':
        return presentHelp(answer)
      case 'none':
        return presentRefusal(answer)
    }
  }

  function presentHelp(answer: Extract<Answer, { outcome: 'help' }>): View {
    const { profile } = documentOf(answer)
    const { said, examples } = helpText(answer, profile)
    const { tryThese } = PACKS[answer.language].messages.help
    const blocks: Block[] = [
      ...said.map((text): Block => ({ kind: 'text', text })),
      ...groupUnder(
        tryThese,
        examples.map((label) => {
          const target = opened(label)
          return { kind: 'item', label, isQuestion: true, ...(target && { target }) }
        }),
      ),
    ]
    return toView(said[0] ?? '', blocks, [], answer.language)
  }

  function presentRefusal(answer: Extract<Answer, { outcome: 'none' }>): View {
    const { profile } = documentOf(answer)
    const { language, refusal, nearest } = answer
    const { none: words } = PACKS[language].messages
    const turnTo = refusal.reason === 'out-of-scope' ? refusal.turnTo : undefined
    const sentence = refusalSentence(answer, profile)
    const source = 'citation' in refusal ? refusal.citation : undefined
    const others = nearest.filter(({ id }) => id !== source?.section.id)
    const blocks: Block[] = [
      { kind: 'text', text: sentence },
      ...(source ? [sourceEntry(source, language)] : []),
      ...(turnTo ? [{ kind: 'note', text: words.turnTo(turnTo.name, turnTo.url) } as const] : []),
      ...nearestBlocks(others, language),
    ]
    return toView(sentence, blocks, [], language)
  }

  /** What is near, document by document. */
  function nearestBlocks(sections: readonly SectionRef[], language: Language): Block[] {
    const { nearest } = PACKS[language].messages.none
    const documents = [...new Set(sections.map(({ document }) => document))]
    return documents.flatMap((id) => {
      const ofIt = sections.filter(({ document }) => document === id)
      return groupUnder(
        nearest(catalogue.document(id).document.profile.name[language]),
        ofIt.map((section) => sectionEntry(section, language)),
      )
    })
  }

  /** Where a refusal stands: named as what is near is, with the pages of the statement. */
  function sourceEntry({ section, pages }: Citation, language: Language): Block {
    const of = documentName(section, catalogue, language)
    const label = [fullName(section, language), of].filter(Boolean).join(', ')
    return sectionEntry(section, language, { label, beside: pagesText(pages, language) })
  }

  function documentOf({ documents: [id = ''] }: Answer) {
    return catalogue.document(id).document
  }
}
