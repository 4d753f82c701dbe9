import type { Verdict } from './claim.ts'
import type { Context } from './context.ts'
import type { Language, Localised } from './language.ts'
import type { Authority } from './out-of-scope-topic.ts'
import type { Quote } from './quote.ts'
import type { SectionKind, SectionRef } from './section.ts'

/** A claim as it leaves the core, in the answer's language. */
export interface ClaimRef {
  readonly id: string
  /** Id of its section. */
  readonly section: string
  readonly text: string
  readonly pages: readonly number[]
  readonly footnotes: readonly number[]
}

/** A term as it leaves the core, in the answer's language. */
export interface TermRef {
  readonly term: string
  /** What it stands for. */
  readonly name: string
  readonly meaning: string
  /** The section that explains it best. */
  readonly section: SectionRef
}

/** A role as it leaves the core. */
export interface RoleRef {
  readonly id: string
  readonly name: Localised
}

/** A section that a search found. */
export interface Hit {
  readonly section: SectionRef
  /** 0 (nothing in common with the question) upwards; comparable within one question only. */
  readonly score: number
}

/** Where an answer comes from. */
export interface Citation {
  /** Id of the document. */
  readonly document: string
  readonly section: SectionRef
  /** Printed pages of what is said; empty in a letter. */
  readonly pages: readonly number[]
  /** Numbers of the footnotes at what is said. */
  readonly footnotes: readonly number[]
}

/** How the search came to its answer: for the playground and the evaluation. */
export interface Trace {
  /** Best first. */
  readonly sections: readonly Hit[]
  /** Best first. */
  readonly claims: readonly { readonly claim: ClaimRef; readonly score: number }[]
  /** How likely it is that the document does not answer, 0 to 1. */
  readonly outOfScope: number
  /** Above this the answer is no. */
  readonly threshold: number
  /** What the scope classifier saw, by the name of the feature. */
  readonly features: Readonly<Record<string, number>>
}

interface Base {
  /** The same for the same question in every channel: 12 hexadecimal digits. */
  readonly id: string
  readonly question: string
  readonly language: Language
  /** Ids of the documents that were asked. */
  readonly documents: readonly string[]
  readonly trace?: Trace
}

/** How the claims of an answer are to be given. `paste` is a text with its reference, for somebody's own
 * document; `place` says first on which page it stands. */
export type AnswerShape = 'plain' | 'points' | 'paste' | 'place'

/** The document answers. */
export interface Found extends Base {
  readonly outcome: 'answer'
  /** The section of the first claim. */
  readonly section: SectionRef
  /** What is said, in this order: one to three, or as many as were asked for. */
  readonly claims: readonly [ClaimRef, ...ClaimRef[]]
  readonly shape: AnswerShape
  /** The meaning of the term that was asked for; said before the claims. */
  readonly term?: TermRef
  /** Said before the claims, where a claim settles a question that wants yes or no. */
  readonly verdict?: Verdict
  readonly citation: Citation
  /** The said claims' own sentences in the document; only where the user's file is there. */
  readonly quotes: readonly Quote[]
  /** True where it only stands near the question, and nobody has written what the document answers. */
  readonly unsure?: true
  /** Sections that are as likely, best first. */
  readonly alternatives: readonly SectionRef[]
  /** Sections that a reader may want next. */
  readonly next: readonly SectionRef[]
  /** Best first; the first is the section of the first claim. */
  readonly hits: readonly [Hit, ...Hit[]]
  /** Answers to the other questions of the same message, in their order. */
  readonly also?: readonly AlsoAsked[]
}

/** What is said to a further question of a message: a claim, or a no. */
export type AlsoAsked =
  | { readonly says: 'claim'; readonly section: SectionRef; readonly claim: ClaimRef }
  | { readonly says: 'no'; readonly refusal: Refusal }

/** Sections of a kind by their numbers. */
export interface NamedSections {
  readonly kind: SectionKind
  readonly numbers: readonly number[]
}

/** What a list was asked for by. */
export type ListTopic =
  | { readonly by: 'kind'; readonly kind: SectionKind }
  /** How many of a kind there are, and what the document's own summary leaves out. */
  | { readonly by: 'count'; readonly kind: SectionKind; readonly leftOut?: LeftOut }
  | { readonly by: 'pages'; readonly pages: readonly number[] }
  | { readonly by: 'number'; readonly named: readonly NamedSections[] }
  | { readonly by: 'comparison' }
  | {
      readonly by: 'role'
      readonly roles: readonly RoleRef[]
      /** What concerns each of the roles, and not only one of them. */
      readonly every: boolean
      readonly kind?: SectionKind
      readonly counted: boolean
      /** What the document says to the role above all, where the list is of what it is to do. */
      readonly summary?: string
    }
  | { readonly by: 'subject'; readonly subject: string; readonly kind: SectionKind; readonly counted: boolean }
  | { readonly by: 'figures'; readonly of?: string; readonly pages?: readonly number[] }
  | { readonly by: 'without-proposal'; readonly kind: SectionKind }
  | { readonly by: 'proposals-by-origin' }
  | { readonly by: 'authorities' }
  | { readonly by: 'sources' }
  | { readonly by: 'about' }
  | { readonly by: 'glossary' }

/** Sections of a kind that the document's own summary does not count. */
export interface LeftOut {
  readonly overview: SectionRef
  readonly sections: readonly SectionRef[]
}

/** One line of a list: what it opens, and what it says. */
export type ListItem =
  | { readonly type: 'section'; readonly section: SectionRef; readonly says?: string }
  | { readonly type: 'claim'; readonly section: SectionRef; readonly claim: ClaimRef }
  | { readonly type: 'term'; readonly term: TermRef }
  /** A proposal with the lesson or challenge that it stands in. */
  | { readonly type: 'origin'; readonly section: SectionRef; readonly parent: SectionRef }
  | {
      readonly type: 'compared'
      readonly section: SectionRef
      readonly says: string
      readonly roles: readonly RoleRef[]
    }

/** Several things that belong together. */
export interface List extends Base {
  readonly outcome: 'list'
  readonly topic: ListTopic
  /** In reading order, or best first where a subject was asked for. */
  readonly items: readonly ListItem[]
}

/** Why the bot says what it can do, or gives a word in return. `alone`: the question leans on something unsaid. */
export type HelpReason = 'help' | 'greeting' | 'thanks' | 'praise' | 'farewell' | 'identity' | 'alone'

/** What the bot can do, or a word in return. */
export interface Help extends Base {
  readonly outcome: 'help'
  readonly reason: HelpReason
}

/** Why there is no answer. */
export type Refusal =
  /** A known topic that the document does not cover, in the document's own editor's words. */
  | {
      readonly reason: 'out-of-scope'
      readonly topic: string
      readonly asked: string
      readonly answer: string
      readonly turnTo?: Authority
    }
  /** A claim says that the document is silent about it. */
  | { readonly reason: 'not-stated'; readonly claim: ClaimRef; readonly citation: Citation }
  /** Asked of the section that the conversation is about, which does not say it. */
  | { readonly reason: 'not-about'; readonly citation: Citation }
  /** The document's own words were asked for, and the file is not there or has no such sentence. */
  | { readonly reason: 'no-original'; readonly citation: Citation }
  /** The document gives no source for what was said. */
  | { readonly reason: 'no-source'; readonly citation: Citation }
  /** @param asked what the question is about, as it was typed; empty where nothing can be named */
  | { readonly reason: 'no-match'; readonly asked: string }
  | { readonly reason: 'no-such-number'; readonly kind: SectionKind; readonly number: number; readonly last: number }
  | { readonly reason: 'no-such-term'; readonly term: string }
  | { readonly reason: 'no-such-page'; readonly page: number; readonly last: number }
  | { readonly reason: 'empty-page'; readonly page: number }
  /** Asked which is the largest, the most important …: the document does not rank them. */
  | { readonly reason: 'not-ranked'; readonly kind: SectionKind }

/** The document does not answer: said honestly, with what is near where something is. */
export interface None extends Base {
  readonly outcome: 'none'
  readonly refusal: Refusal
  readonly nearest: readonly SectionRef[]
}

export type Answer = Found | List | Help | None

/**
 * Answers a question: pure, synchronous, the same answer to the same question.
 * @param context of the conversation, where there is one
 */
export type Ask = (question: string, context?: Context) => Answer
