import type { Quote } from '../verbatim/index.ts'
import type { Document, Fact, Language, OutsideTopic, Role, Section, SectionKind, Term } from './section.ts'

/** Where an answer comes from. */
export interface Citation {
  readonly document: Document
  readonly section: Section
  /** The footnotes that the part carries, with their references. */
  readonly footnotes: readonly Section[]
}

/** A part that a search found. */
export interface Hit {
  readonly section: Section
  /** 0 (nothing in common with the question) upwards; comparable within one question only. */
  readonly score: number
}

/** The neighbours of a part that a reader may open next. */
export interface Neighbours {
  /** The part that it stands inside. */
  readonly parent: Section | undefined
  readonly proposals: readonly Section[]
  readonly related: readonly Section[]
}

interface Reply {
  /** The same for the same question in every channel: 12 hexadecimal digits. */
  readonly id: string
  readonly question: string
  readonly language: Language
}

/**
 * What an answer says first: the meaning of the term that was asked for, the figure, date or name, the sentence of the
 * part that answers best, or the part's own lead.
 */
export type Opening =
  | { readonly term: Term }
  | { readonly facts: readonly [Fact, ...Fact[]] }
  | { readonly sentence: string }
  | { readonly lead: true }

interface Leading extends Reply {
  /** The part that leads. */
  readonly section: Section
  /** The leading part's citation. An answer without one cannot be typed. */
  readonly citation: Citation
  readonly neighbours: Neighbours
  readonly opening: Opening
  /** The document's own words that answer best, exact; only where the user's file is there. */
  readonly quote?: Quote
  /** Best first; the first is the leading part. */
  readonly hits: readonly [Hit, ...Hit[]]
}

/** One part answers. */
export interface Found extends Leading {
  readonly outcome: 'answer'
}

/** Two or three parts are as likely; the best leads. */
export interface Choices extends Leading {
  readonly outcome: 'choices'
  /** The other likely parts, best first. */
  readonly others: readonly [Section, ...Section[]]
}

/** What a list was asked for by. */
export type ListTopic =
  | { readonly by: 'kind'; readonly kind: SectionKind; readonly count?: Count }
  | { readonly by: 'page'; readonly page: number }
  | { readonly by: 'pages'; readonly pages: readonly number[] }
  | { readonly by: 'number'; readonly named: readonly NamedParts[] }
  | ByRole
  | { readonly by: 'subject'; readonly subject: string; readonly kind?: SectionKind }
  | { readonly by: 'figures'; readonly role?: Role; readonly subject?: string; readonly pages?: readonly number[] }
  | { readonly by: 'without-proposal'; readonly kind: SectionKind }
  | { readonly by: 'about' }
  | { readonly by: 'glossary' }

/** Parts of a kind by their numbers. */
export interface NamedParts {
  readonly kind: SectionKind
  readonly numbers: readonly number[]
}

/** What concerns someone: at least one of the roles, or each of them where `every` is set. */
export interface ByRole {
  readonly by: 'role'
  readonly role: Role
  readonly others: readonly Role[]
  readonly every: boolean
  readonly kind?: SectionKind
  /** Set where it was asked how many there are. */
  readonly total?: number
}

/** How many parts of a kind there are, and those that the document's own summary leaves out. */
export interface Count {
  readonly total: number
  readonly overview: Section
  readonly leftOut: readonly Section[]
}

/** A fact with the part that states it. */
export interface PlacedFact {
  readonly fact: Fact
  readonly section: Section
}

/** Several parts that belong together. */
export interface List extends Reply {
  readonly outcome: 'list'
  readonly topic: ListTopic
  /** In reading order, or best first where a subject was asked for. */
  readonly hits: readonly Hit[]
  /** The facts of the listed parts, for a list of figures. */
  readonly facts: readonly PlacedFact[]
  /** The terms in alphabetical order, for a glossary. */
  readonly terms: readonly Term[]
}

/** What the bot can do, or a word in return. */
export interface Help extends Reply {
  readonly outcome: 'help'
  /** `alone`: what was asked leans on something said before, and each question stands alone. */
  readonly occasion: 'help' | 'greeting' | 'thanks' | 'farewell' | 'alone'
}

/** Why there is no answer. */
export type Refusal =
  | { readonly reason: 'outside'; readonly topic: OutsideTopic }
  | { readonly reason: 'no-match' }
  | { readonly reason: 'no-such-number'; readonly kind: SectionKind; readonly number: number; readonly last: number }
  | { readonly reason: 'no-such-term'; readonly term: string }
  | { readonly reason: 'no-such-page'; readonly page: number; readonly last: number }
  | { readonly reason: 'empty-page'; readonly page: number }

/** What was compared with a question, and how the comparison ended. */
export interface Considered {
  /** Best first. */
  readonly hits: readonly Hit[]
  /** How likely it is that the document does not answer, 0 to 1. */
  readonly outside: number
  /** Above this the answer is no. */
  readonly threshold: number
}

/** The document does not answer: said honestly, with the nearest headings. */
export interface None extends Reply {
  readonly outcome: 'none'
  readonly refusal: Refusal
  readonly nearest: readonly Section[]
  /** Where the question was searched for. */
  readonly considered?: Considered
}

export type Answer = Found | Choices | List | Help | None

/** Answers a question: pure, synchronous, the same answer to the same question. */
export type Ask = (question: string) => Answer
