import { parse, type ParsedQuery } from '../../query/parsed-query.ts'
import { isUnwritten } from '../../model/unwritten.ts'
import { type ClaimCandidate, rankClaims } from '../../retrieval/rank-claims.ts'
import { rankSections } from '../../retrieval/ranking.ts'
import { chooseClaims } from '../choose-claims.ts'
import { documentItem } from '../document-item.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry, IntentHandler } from '../handler.ts'
import type { Reply } from '../reply.ts'

/** An e-mail address, one on the web, or a telephone number. */
const ADDRESS = /\S@\S|\bhttps?:|\bwww\.|\d{2,4}-\d{2,3} \d/

/** "Vem har gjort det?" after a story is not about the document; alone it may be. */
const MOST_WORDS = 6

/**
 * "Vem har skrivit promemorian?", "var hittar jag den?", "hur kontaktar man rådet?", "hur många sidor?": from the claims of
 * forewords and letters. Such questions hold hardly a word that a search could go by, and are never out of scope. Of a document
 * that nobody has written questions for, what its own file says of it answers.
 */
export function createAboutDocument(
  { knowledge, language, messages, lexicon, index }: Engine,
  reply: Reply,
): IntentHandler {
  const unwritten = isUnwritten(knowledge)
  const profileName = knowledge.document.profile.name[language]
  const { author, location, contact, pageCount, published } = lexicon.intents.self
  return {
    name: 'about the document',
    tryAnswer(inquiry) {
      if (!isAboutDocument(inquiry)) return undefined
      if (unwritten) return contact.regex.test(inquiry.query.folded) ? undefined : described(inquiry)
      const query = withDocumentNamed(inquiry.query)
      const ranking = rankSections(index(), query)
      const frame = ranking.sections.filter(({ section: { kind } }) => kind === 'section' || kind === 'letter')
      const claims = rankClaims(index(), query, { ...ranking, sections: frame })
      const [best, ...others] = asksForAddress(inquiry) ? addressesFirst(claims) : claims
      return best && reply.found(inquiry, { claims: chooseClaims([best, ...others]), hits: frame })
    },
  }

  /** Who wrote it and when, how long it is and where it is found, as one item of a list. */
  function described(inquiry: Inquiry) {
    const { date, pageCount, profile, publisher, url } = knowledge.document
    const name = profile.name[language]
    const says = [
      messages.facts.author(name, publisher, messages.facts.date(date)),
      ...(pageCount > 1 ? [messages.facts.pageCount(name, pageCount)] : []),
      ...(url === '' ? [] : [messages.facts.location(name, url)]),
    ]
    return reply.list(inquiry, { by: 'documents' }, [{ ...documentItem(knowledge, language), says: says.join(' ') }])
  }

  /** "Vem har skrivit den?" with the document's name for what stands for it. */
  function withDocumentNamed(query: ParsedQuery): ParsedQuery {
    const { anaphor } = lexicon.intents.followUps
    const words = query.words.map(({ text, folded }) => (anaphor.test(` ${folded} `) ? profileName : text))
    return words.includes(profileName) ? parse(words.join(' '), lexicon) : query
  }

  /** Claims that give an address first; where to turn is not answered by what is not given. */
  function addressesFirst(claims: readonly ClaimCandidate[]): ClaimCandidate[] {
    const given = claims.filter(({ claim }) => !claim.denies)
    const hasAddress = ({ claim }: ClaimCandidate): boolean => ADDRESS.test(claim.text[language])
    return [...given.filter(hasAddress), ...given.filter((candidate) => !hasAddress(candidate))]
  }

  function asksForAddress({ query: { folded } }: Inquiry): boolean {
    return [location, contact].some(({ regex }) => regex.test(folded))
  }

  function isAboutDocument({ query: { folded, words, cues } }: Inquiry): boolean {
    const names = words.some((word) => lexicon.selfReference(word.folded) !== undefined)
    const isShort = words.length <= MOST_WORDS
    if ((names || isShort) && [author, location, contact, pageCount].some(({ regex }) => regex.test(folded)))
      return true
    return names && cues.has('time') && published.regex.test(folded)
  }
}
