import { PACKS } from '../languages/index.ts'
import { createLexicon, type Lexicon } from '../languages/lexicon.ts'
import { contentOf } from '../languages/word.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Claim } from '../model/claim.ts'
import { footnotesIn, type Original, type Paragraph, placeIn } from '../model/original.ts'
import type { Quote } from '../model/quote.ts'
import type { Section } from '../model/section.ts'
import { sentencesOf } from '../text/sentences.ts'
import { createScorer, featuresOf, type TextFeatures } from '../text/similarity.ts'
import { foldedWords } from '../text/tokenise.ts'
import { joinLines } from './lines.ts'

/** Finds a claim's own sentence in the document, where the user's file of it is there. */
export type QuoteClaim = (section: Section, claim: Claim) => Quote | undefined

/** The share of a claim's words that a sentence must have to be its own, each word weighed by its rarity in the section. */
const LEAST_SHARE = 0.4

/** A sentence of a section's own words. */
interface Sentence extends TextFeatures {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
  /** Folded words between single spaces. */
  readonly folded: string
}

/**
 * The document is in Swedish, so the claim's Swedish text is compared with it, whatever language the question is in. A
 * claim with an anchor has the sentence that holds it; any other the most similar one, if it is similar enough. A claim
 * that denies something has one by its anchor alone: the document seldom says what it does not say.
 */
export function createQuoteClaim({ document, sections }: DocumentKnowledge): QuoteClaim {
  const lexicon = createLexicon(PACKS.sv, document.profile)
  const known = new WeakMap<Original, readonly Sentence[]>()
  const quotes = new WeakMap<Claim, { readonly quote: Quote | undefined }>()
  return (section, claim) => {
    if (!section.original) return undefined
    const found = quotes.get(claim) ?? { quote: find(section.original, claim) }
    quotes.set(claim, found)
    return found.quote
  }

  function find(original: Original, claim: Claim): Quote | undefined {
    if (claim.anchor !== undefined) return anchored(claim, claim.anchor, original)
    const sentence = claim.denies ? undefined : mostSimilar(claim, sentencesOfOriginal(original), lexicon)
    return sentence && toQuote(original, sentence)
  }

  /** What a footnote says stands where the note is set: another section on the claim's pages may hold the anchor. */
  function anchored({ pages }: Claim, anchor: string, own: Original): Quote | undefined {
    const words = foldedWords(anchor)
    const quotes = [own, ...sections.flatMap((section) => section.original ?? [])].flatMap((original) => {
      const sentence = sentencesOfOriginal(original).find(({ folded }) => folded.includes(words))
      return sentence ? [{ original, quote: toQuote(original, sentence) }] : []
    })
    const isOnPages = ({ quote }: { readonly quote: Quote }) =>
      quote.pages.length > 0 && quote.pages.every((page) => pages.includes(page))
    return quotes.find((found) => found.original === own || isOnPages(found))?.quote
  }

  function sentencesOfOriginal(original: Original): readonly Sentence[] {
    const sentences = known.get(original) ?? sentencesIn(original, lexicon)
    known.set(original, sentences)
    return sentences
  }
}

const sentencesIn = ({ paragraphs }: Original, lexicon: Lexicon): Sentence[] =>
  joinLines(paragraphs)
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((paragraph) =>
      sentencesOf(paragraph.text).map(({ start, end }) => {
        const text = paragraph.text.slice(start, end)
        return {
          paragraph,
          start,
          end,
          folded: foldedWords(text),
          ...featuresOf(contentOf(lexicon.tokenise(text))),
        }
      }),
    )

function mostSimilar({ text }: Claim, sentences: readonly Sentence[], lexicon: Lexicon): Sentence | undefined {
  const words = [...new Map(contentOf(lexicon.tokenise(text.sv)).map((word) => [word.stem, word])).values()]
  const { score, most } = createScorer(
    sentences,
    words.map((word) => ({ word, synonyms: [], weight: 1 })),
  )
  const [best] = sentences.map((sentence) => ({ sentence, score: score([sentence]) })).sort((a, b) => b.score - a.score)
  return best && best.score >= LEAST_SHARE * most ? best.sentence : undefined
}

function toQuote({ source }: Original, { paragraph, start, end }: Sentence): Quote {
  return {
    text: paragraph.text.slice(start, end),
    markers: paragraph.markers
      .filter(({ at }) => at > start && at <= end)
      .map(({ number, at }) => ({ number, at: at - start })),
    footnotes: footnotesIn(paragraph, start, end),
    ...placeIn(paragraph, start, end),
    source,
  }
}
