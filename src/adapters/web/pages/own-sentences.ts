import { placeIn, type Quote, type Section } from '../../../core/index.ts'
import type { PageSetting } from '../page.ts'

/** A sentence of a section's own words that claims rest on. */
export interface OwnSentence {
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Where it stands in the paragraph's text. */
  readonly from: number
  readonly to: number
  /** Ids of the claims. */
  readonly claims: readonly string[]
}

/** The sentences that the claims of a section rest on; none without the user's file. */
export function ownSentences(section: Section, { core }: Pick<PageSetting, 'core'>): OwnSentence[] {
  const found = section.claims.flatMap(({ id }) => {
    const answer = core.open({ to: 'claims', claims: [`${section.id}/${id}`] }, 'sv')
    const quote = answer?.outcome === 'answer' ? answer.quotes[0] : undefined
    return quote ? placesOf(quote, section).map((place) => ({ ...place, claim: id })) : []
  })
  const sentences = new Map<string, OwnSentence>()
  for (const { claim, ...place } of found) {
    const key = `${place.paragraph} ${place.from}`
    sentences.set(key, { ...place, claims: [...(sentences.get(key)?.claims ?? []), claim] })
  }
  return [...sentences.values()]
}

/** Lines that the core reads as one sentence are paragraphs of their own here. */
const LINE_BREAK = '\n'

function placesOf({ text, start }: Quote, { original }: Section): Omit<OwnSentence, 'claims'>[] {
  const paragraphs = original?.paragraphs ?? []
  return text.split(LINE_BREAK).flatMap((line, i) => {
    const paragraph = paragraphs.findIndex((one) => {
      const at = line === '' ? -1 : one.text.indexOf(line)
      return at >= 0 && (i > 0 || placeIn(one, at, at + line.length).start === start)
    })
    const from = paragraphs[paragraph]?.text.indexOf(line) ?? -1
    return from < 0 ? [] : [{ paragraph, from, to: from + line.length }]
  })
}
