import type { Word } from '../../languages/word.ts'
import type { Answer, ListItem } from '../../model/answer.ts'
import { type FigureClaim, listedFigures } from '../../model/figures.ts'
import { refOf } from '../../model/section.ts'
import { remainder } from '../../query/remainder.ts'
import type { NamedRole } from '../../query/roles.ts'
import { featuresOf, HELD, matchOf } from '../../text/similarity.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry } from '../handler.ts'
import type { ListsOf } from '../lists-of.ts'
import { type Reply, toClaimRef } from '../reply.ts'

/** `Siffror`, or those about what follows: `siffror kommun`, `siffror IVO`. @param word the word that asks for the list */
export type FigureList = (inquiry: Inquiry, word: string) => Answer | undefined

export function createFigureList(
  { knowledge, lexicon, language, findRoles }: Engine,
  reply: Reply,
  listsOf: ListsOf,
): FigureList {
  const figures = listedFigures(knowledge.sections)
  return (inquiry, word) => {
    const asked = remainder(inquiry.query, [word], lexicon.intents)
    if (asked.length === 0) return listsOf.figures(inquiry)
    const [role] = findRoles(inquiry.query.words)
    const held = figures.filter((placed) => holds(placed, asked))
    const isRoles = role !== undefined && remainder(inquiry.query, [word, ...role.words], lexicon.intents).length === 0
    if (isRoles && (role.isActor || held.length === 0)) {
      const concerned = figures.filter((placed) => held.includes(placed) || concerns(placed, role))
      return list(inquiry, concerned, role.role.name[language])
    }
    return list(inquiry, held, asked.map(({ text }) => text).join(' '))
  }

  /** One figure is an answer. */
  function list(inquiry: Inquiry, found: readonly FigureClaim[], of: string): Answer | undefined {
    const [only, ...more] = found
    if (!only) return undefined
    if (more.length === 0) return reply.found(inquiry, { claims: [only] })
    const items = found.map((placed): ListItem => ({
      type: 'claim',
      section: refOf(placed.section),
      claim: toClaimRef(placed, language),
    }))
    return reply.list(inquiry, { by: 'figures', of }, items)
  }

  /** A figure concerns whoever its section concerns, and an actor that its claim names. */
  function concerns({ claim, section }: FigureClaim, { role, isActor }: NamedRole): boolean {
    if (role.sections.includes(section.id)) return true
    return isActor && findRoles(lexicon.tokenise(claim.text[language])).some((other) => other.role === role)
  }

  /** True where the claim, with its section's title, holds every word. */
  function holds({ claim, section }: FigureClaim, asked: readonly Word[]): boolean {
    const text = [claim.text[language], claim.figure?.period ?? '', section.title[language]].join(' ')
    const features = featuresOf(lexicon.tokenise(text))
    return asked.every((word) => matchOf({ word, synonyms: [] }, features) >= HELD)
  }
}
