import { PACKS } from '../languages/index.ts'
import type { Found } from '../model/answer.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Claim } from '../model/claim.ts'
import type { Language } from '../model/language.ts'
import type { Section } from '../model/section.ts'
import { citationLine, headingOf, notesHeading, pagesText } from './citation.ts'
import { groupUnder, noteEntry, sectionEntry } from './entries.ts'
import { toView } from './to-view.ts'
import type { Block, OwnWords, View } from './view.ts'

/** A whole section: its claims as a text, its own words, its sources, whom it concerns and what to read next. */
export function createPresentSection(
  catalogue: Catalogue,
): (answer: Pick<Found, 'section' | 'language' | 'next'>) => View {
  return ({ section: ref, language, next }) => {
    const section = catalogue.section(ref.id)
    const { document } = catalogue.document(section.document)
    const citation = { document: document.id, section: ref, pages: section.pages, footnotes: section.footnotes }
    const title = headingOf(ref, language)
    const blocks: Block[] = [
      { kind: 'title', text: title },
      ...digestBlocks(section, language),
      ...verbatimBlocks(section, language),
      ...noteBlocks(section, language),
      { kind: 'note', text: citationLine(citation, document, language) },
      ...groupUnder(
        PACKS[language].messages.readMore,
        next.map((other) => sectionEntry(other, language)),
      ),
    ]
    return toView(title, blocks, [], language, { to: 'section', section: section.id })
  }

  /** What a section says, and then what it does not say. */
  function digestBlocks(section: Section, language: Language): Block[] {
    const { denials, erratum, source } = PACKS[language].messages
    const corrects = section.claims.find(({ id }) => id === section.erratum?.statement)
    const others = section.claims.filter((claim) => claim !== corrects)
    // The document's own sentences stand below, whole.
    const says = others.filter(({ denies, verbatim }) => !denies && !verbatim)
    const denied = others.filter(({ denies }) => denies)
    const wrong = corrects?.text ?? section.erratum
    return [
      ...paragraphs(says, language).map((text): Block => ({ kind: 'text', text })),
      ...groupUnder(
        denials,
        denied.map(({ text }) => ({ kind: 'item', label: text[language] })),
      ),
      ...(section.reference === undefined ? [] : [{ kind: 'note', text: source(section.reference) } as const]),
      ...(wrong ? [{ kind: 'note', text: `${erratum} ${wrong[language]}` } as const] : []),
    ]
  }

  /** Paragraphs that follow each other on a page are one quotation. */
  function verbatimBlocks({ original }: Section, language: Language): Block[] {
    const { verbatim } = PACKS[language].messages
    const quotes: { kind: 'quote'; paragraphs: OwnWords[]; source: string }[] = []
    for (const paragraph of original?.paragraphs ?? []) {
      if (paragraph.kind === 'heading') continue
      const pages = [...new Set(paragraph.pieces.flatMap(({ page }) => page ?? []))]
      const source = verbatim(pagesText(pages, language))
      const last = quotes.at(-1)
      if (last?.source === source) last.paragraphs.push(paragraph)
      else quotes.push({ kind: 'quote', paragraphs: [paragraph], source })
    }
    return quotes
  }

  function noteBlocks({ document, footnotes }: Section, language: Language): Block[] {
    const notes = footnotes.flatMap((number) => catalogue.document(document).numbered('footnote', number) ?? [])
    return groupUnder(
      notesHeading(notes, language),
      notes.map((note) => noteEntry(note, language)),
    )
  }
}

/** Claims as running text: a paragraph begins where the editor says so. */
export function paragraphs(claims: readonly Claim[], language: Language): string[] {
  const texts: string[] = []
  for (const { text, startsParagraph } of claims) {
    const last = texts.length - 1
    if (startsParagraph || last < 0) texts.push(text[language])
    else texts[last] = `${texts[last] ?? ''} ${text[language]}`
  }
  return texts
}
