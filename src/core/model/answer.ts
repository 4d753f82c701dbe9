import type { Verdict } from './claim.ts'
import type { Context } from './context.ts'
import type { Language } from './language.ts'
import type { ListTopic } from './list-topic.ts'
import type { Authority } from './out-of-scope-topic.ts'
import type { Quote } from './quote.ts'
import type { ClaimRef, TermRef, RoleRef } from './refs.ts'
import type { SectionKind, SectionRef } from './section.ts'
import type { AnswerShape } from './target.ts'

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

/** One line of a list: what it opens, and what it says. */
export type ListItem =
  | { readonly type: 'section'; readonly section: SectionRef; readonly says?: string }
  | { readonly type: 'claim'; readonly section: SectionRef; readonly claim: ClaimRef }
  | { readonly type: 'term'; readonly term: TermRef }
  /** A document: opens the section that sums it up, and says who published it and when. */
  | { readonly type: 'document'; readonly section: SectionRef; readonly title: string; readonly says: string }
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

/**
 * Why the bot says what it can do, or gives a word in return. `alone`: the question leans on something unsaid;
 * `forgotten`: on a conversation that is no longer remembered; `noted`: the last answer was read; `rephrase`: it was beside
 * the point.
 */
export type HelpReason =
  'help' | 'greeting' | 'thanks' | 'praise' | 'farewell' | 'identity' | 'alone' | 'forgotten' | 'noted' | 'rephrase'

/** What the bot can do, or a word in return. */
export interface Help extends Base {
  readonly outcome: 'help'
  readonly reason: HelpReason
}

/** What a no names of the question, as it was typed: what it is about, or the whole of it. */
export interface AskedText {
  readonly text: string
  readonly isWhole: boolean
}

/** Why there is no answer, and what the sentence that says so needs. */
interface Refusals {
  /**
   * A known topic that the document does not cover, in the document's own editor's words.
   * `asked`: where these words do not speak of it.
   */
  'out-of-scope': {
    readonly topic: string
    readonly asked: AskedText | undefined
    readonly answer: string
    readonly turnTo?: Authority
  }
  /** A claim says that the document is silent about it, or about what is near; `asked` as for a topic. */
  'not-stated': { readonly claim: ClaimRef; readonly citation: Citation; readonly asked: AskedText | undefined }
  /** Asked of the section that the conversation is about, which does not say it. */
  'not-about': { readonly citation: Citation }
  /** The document gives no source for what was said. */
  'no-source': { readonly citation: Citation }
  'no-match': { readonly asked: AskedText | undefined }
  'no-such-number': { readonly kind: SectionKind; readonly number: number; readonly last: number }
  'no-such-term': { readonly term: string }
  'no-such-page': { readonly page: number; readonly last: number }
  'empty-page': { readonly page: number }
  /** Something is to be done that the bot does not do: a mail to write, a meeting to book. */
  task: { readonly asked: string }
  /** Asked which is the largest, the most important …: the document does not rank them. */
  'not-ranked': { readonly kind: SectionKind }
}
export type NoneReason = keyof Refusals

/** A refusal for one of some reasons; without any named, for any. */
export type Refusal<Reason extends NoneReason = NoneReason> = {
  [R in Reason]: { readonly reason: R } & Refusals[R]
}[Reason]

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
