import { PACKS } from '../languages/index.ts'
import type { Messages } from '../languages/messages.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Document } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { Tolerance } from '../model/tolerance.ts'
import type { Finding, Verification } from '../verbatim/index.ts'
import { fullName, notesHeading, placeByTitle, placeOf } from './citation.ts'
import { differencePieces } from './difference-pieces.ts'
import { groupUnder, noteEntry, sectionEntry } from './entries.ts'
import { toView } from './to-view.ts'
import type { Block, OwnWords, View } from './view.ts'

/**
 * What a check of a quotation found: where it stands, the document's own words, what was let through or differs.
 * @param form `whole` adds the evidence by which anybody finds the words again in the same file, and puts the finding
 * as a program may read it: `ordagrant, s. 16, avsnitt …`
 */
export type PresentVerification = (verification: Verification, language: Language, form: 'short' | 'whole') => View

/** A common word stands in most sections; nobody reads more places than this. */
const MOST_PLACES = 8

/** As many digits of a SHA-256 tell any two files apart that a person has. */
const SHA_DIGITS = 12

/** Where some words stand. */
type WordsPlace = Pick<Finding, 'section' | 'pages'>

export function createPresentVerification(catalogue: Catalogue): PresentVerification {
  return (verification, language, form) => {
    const { verification: words, capital } = PACKS[language].messages
    const evidence = (finding: Finding): Block[] => (form === 'whole' ? [receiptOf(finding, words)] : [])
    const lead = (said: string): Block => {
      return { kind: 'lead', strong: form === 'whole' ? said : `${capital(said)}.`, rest: '' }
    }
    return toView(words.title, blocksOf(), [], language)

    function blocksOf(): Block[] {
      switch (verification.outcome) {
        case 'exact': {
          const { finding, tolerated, others } = verification
          return [
            lead(words.exact(...placeIn(finding, language))),
            { kind: 'quote', paragraphs: [wordsOf(finding)], source: '' },
            ...toleratedBlocks(tolerated, words),
            ...evidence(finding),
            ...noteBlocks(finding, language),
            ...elsewhereBlocks(others, language),
          ]
        }
        case 'scattered': {
          const { findings, tolerated } = verification
          return [
            lead(words.scattered),
            ...findings.flatMap((finding): Block[] => {
              const source = capital(words.exact(...placeIn(finding, language)))
              return [{ kind: 'quote', paragraphs: [wordsOf(finding)], source }, ...evidence(finding)]
            }),
            ...toleratedBlocks(tolerated, words),
          ]
        }
        case 'departs': {
          const { finding, changes } = verification
          const name = documentOf(finding).profile.name[language]
          return [
            lead(words.departs(...placeIn(finding, language))),
            { kind: 'quote', paragraphs: [wordsOf(finding)], source: words.closest(name) },
            { kind: 'heading', text: words.difference(name) },
            { kind: 'difference', pieces: differencePieces(changes) },
            ...evidence(finding),
            ...noteBlocks(finding, language),
          ]
        }
        case 'absent':
          return [{ kind: 'lead', strong: words.absent, rest: '' }]
        case 'unchecked':
          return [{ kind: 'text', text: words.unchecked[verification.reason] }]
      }
    }
  }

  /** The pages of the words themselves, which are fewer than those of their section; its name; its document. */
  function placeIn(place: WordsPlace, language: Language): [place: string, section: string, document: string] {
    const { section, pages } = place
    return [placeOf({ ...section, pages }, language), fullName(section, language), documentOf(place).citedAs[language]]
  }

  function documentOf({ section }: Pick<Finding, 'section'>): Document {
    return catalogue.document(section.document).document
  }

  /** The footnotes that the words refer to. */
  function noteBlocks({ footnotes, section }: Finding, language: Language): Block[] {
    const document = catalogue.document(section.document)
    const notes = footnotes.flatMap((number) => document.numbered('footnote', number) ?? [])
    return groupUnder(
      notesHeading(notes, language),
      notes.map((note) => noteEntry(note, language)),
    )
  }
}

/** As they were checked: without the references to footnotes, which stand below. */
const wordsOf = ({ text }: Finding): OwnWords => ({ text, markers: [] })

const receiptOf = ({ source, start, end }: Finding, words: Messages['verification']): Block => ({
  kind: 'note',
  text: words.receipt(source.file, source.sha256.slice(0, SHA_DIGITS), start, end),
})

function toleratedBlocks(tolerances: readonly Tolerance[], words: Messages['verification']): Block[] {
  const names = tolerances.map((tolerance) => words.tolerance[tolerance])
  return names.length === 0 ? [] : [{ kind: 'text', text: words.tolerated(names.join(', ')) }]
}

function elsewhereBlocks(places: readonly WordsPlace[], language: Language): Block[] {
  const { alsoIn, moreSections } = PACKS[language].messages.verification
  const named = places.slice(0, MOST_PLACES)
  const more = places.length - named.length
  return [
    ...groupUnder(
      alsoIn,
      named.map(({ section, pages }) =>
        sectionEntry(section, language, { beside: placeByTitle({ ...section, pages }, language) }),
      ),
    ),
    ...(more > 0 ? [{ kind: 'note', text: moreSections(more) } as const] : []),
  ]
}
