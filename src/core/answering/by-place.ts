import type { Answer } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import type { ListKey } from '../model/list-key.ts'
import type { SectionKind } from '../model/section.ts'
import type { Target } from '../model/target.ts'
import type { Engine } from './engine.ts'
import type { OpenTarget } from './open.ts'
import { sectionSpokenOf } from './section-spoken-of.ts'

/** An answer to a follow-up, and the place in the last list that it was opened from. */
export interface FollowUpAnswer {
  readonly answer: Answer
  readonly opened?: number
}

/** Goes by place: in the list that was shown last, or among the sections of the kind that was spoken of. */
export interface ByPlace {
  /** Opens what an ordinal, a numeral or a word for the last names. @param folded the message's folded words */
  readonly entry: (said: string, folded: string, context: Context) => FollowUpAnswer | undefined
  /** The list that an entry was opened from, once more. */
  readonly listAgain: (context: Context) => FollowUpAnswer | undefined
  readonly step: (context: Context, by: 1 | -1, folded: string) => FollowUpAnswer | undefined
}

export function createByPlace({ knowledge, lexicon }: Engine, open: OpenTarget): ByPlace {
  const numbered = new RegExp(`\\b(?:${lexicon.intents.references.number}) \\d`)
  const kinds = lexicon.intents.references.kinds.map(({ kind, name }) => ({ kind, named: new RegExp(` (?:${name}) `) }))
  return {
    entry: (said, folded, context) =>
      openListed(said, folded, context) ?? openEntry(said, context) ?? openNumber(said, context),
    listAgain,
    step,
  }

  function listAgain(context: Context): FollowUpAnswer | undefined {
    const { list, listed } = context
    const key = list ?? (listed.length === 0 ? sectionSpokenOf(context, knowledge)?.kind : undefined)
    return key === undefined ? undefined : openList(key)
  }

  function openList(list: ListKey): FollowUpAnswer | undefined {
    const answer = open({ to: 'list', list, page: 1 })
    return answer && { answer }
  }

  function kindOf(target: Target | undefined): SectionKind | undefined {
    return target?.to === 'section' && knowledge.has(target.section)
      ? knowledge.section(target.section).kind
      : undefined
  }

  function openEntry(said: string, { listed }: Context): FollowUpAnswer | undefined {
    const { last } = lexicon.intents.references.numerals
    return openAt((last.includes(said) ? listed.length : numberIn(said)) - 1, listed)
  }

  /** "Nummer 8" of a list is the section that has that number; "den åttonde" is the eighth. */
  function openListed(said: string, folded: string, { listed }: Context): FollowUpAnswer | undefined {
    if (!numbered.test(folded)) return undefined
    const number = numberIn(said)
    return openAt(
      listed.findIndex(({ to, ...target }) => 'section' in target && sectionNumber(target.section) === number),
      listed,
    )
  }

  function sectionNumber(id: string): number | undefined {
    return knowledge.has(id) ? knowledge.section(id).number : undefined
  }

  /** The kind of section that a message names: `förslag` in "nästa förslag". */
  function kindIn(folded: string): SectionKind | undefined {
    return kinds.find(({ named }) => named.test(folded))?.kind
  }

  /** "Och 15?" after footnote 16: the section of the same kind with that number; "den sista", the last of the kind. */
  function openNumber(said: string, context: Context): FollowUpAnswer | undefined {
    const section = sectionSpokenOf(context, knowledge)
    if (section?.number === undefined) return undefined
    const isLast = lexicon.intents.references.numerals.last.includes(said)
    const named = isLast
      ? knowledge.sections.findLast(({ kind }) => kind === section.kind)
      : knowledge.numbered(section.kind, numberIn(said))
    const answer = named && open({ to: 'section', section: named.id })
    return answer && { answer }
  }

  /** The number that an ordinal, a numeral or digits say: 2 for `andra`, `två`, `tvåan` and `2`. */
  function numberIn(said: string): number {
    const { ordinal, cardinal, noun } = lexicon.intents.references.numerals
    const places = [ordinal, cardinal, noun].map((words) => words.indexOf(said) + 1)
    return places.find((place) => place > 0) ?? Number.parseInt(said)
  }

  function openAt(at: number, listed: Context['listed']): FollowUpAnswer | undefined {
    const target = listed[at]
    const answer = target && open(target)
    return answer && { answer, opened: at }
  }

  /**
   * The next entry of the list, or the next section of its kind, or the next of the document. A kind that is named ("nästa
   * förslag") is kept to, whatever was listed; after a section of another kind, its list is opened.
   */
  function step(context: Context, by: 1 | -1, folded: string): FollowUpAnswer | undefined {
    const { listed, at = -1 } = context
    const section = sectionSpokenOf(context, knowledge)
    const kind = kindIn(folded)
    if (listed.length > 0 && (kind === undefined || kindOf(listed[at + by]) === kind)) return openAt(at + by, listed)
    if (kind !== undefined && kind !== section?.kind) return openList(kind)
    if (!section) return undefined
    const { sections } = knowledge
    const neighbour =
      section.number === undefined
        ? sections[sections.indexOf(section) + by]
        : knowledge.numbered(section.kind, section.number + by)
    const answer = neighbour && open({ to: 'section', section: neighbour.id })
    return answer && { answer }
  }
}
