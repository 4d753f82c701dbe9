import type { Refusal, NoneReason } from '../model/answer.ts'
import type { SectionKind } from '../model/section.ts'
import type { Tolerance } from '../model/tolerance.ts'

/** The names that a refusal may use. */
export interface RefusalNames {
  /** The document's name in running text: `promemorian`. */
  readonly document: string
  /** The section that the refusal cites: `Förslag 2`; empty where it cites none. */
  readonly section: string
}

/** What the bot says in one language: short, plain, and good to hear read aloud. */
export interface Messages {
  /** `Förslag`, before a number. */
  readonly kind: Readonly<Record<SectionKind, string>>
  readonly kinds: Readonly<Record<SectionKind, string>>
  /** A number in words, or in digits where it is large. */
  readonly number: (value: number) => string
  readonly enumerate: (items: readonly string[]) => string
  /** The marks around what is quoted in running text: before it and after it. */
  readonly quotes: readonly [opening: string, closing: string]
  /** On what leads to the same in this language. */
  readonly inThisLanguage: string
  readonly capital: (text: string) => string
  /** What begins with a capital, within a sentence. @param isName whether that is the capital of a name */
  readonly withinSentence: (text: string, isName: boolean) => string

  readonly verdict: { readonly yes: string; readonly no: string }
  /** @param pages as `9–10` */
  readonly page: (pages: string) => string
  readonly footnotes: (numbers: string) => string
  readonly sources: string
  /** What a footnote refers to. */
  readonly source: (reference: string) => string
  /** Footnotes, where not all of them are sources. */
  readonly notes: string
  /** Of a document that another one replaces; begins a sentence. */
  readonly replacedBy: (citedAs: string) => string
  /** Introduces the document's own words. @param place `s. 16`, or nothing in a cover letter */
  readonly verbatim: (place: string) => string
  readonly erratum: string
  readonly alternatives: string
  /** Stands before the answers to the other questions of a message. */
  readonly alsoAsked: string
  /** Before claims, where the document's own words were asked for and are not at hand. */
  readonly unquoted: string
  readonly readMore: string
  readonly standsIn: string
  readonly concerns: string
  /** A term with what it means, as one sentence. @param name what it stands for; empty where the term says it all */
  readonly meaning: (term: string, name: string, meaning: string) => string
  /** Leads from a section's answer to its page. */
  readonly inContext: string
  /** Below what a channel's limits have cut. @param url where the rest stands */
  readonly goesOn: (url: string | undefined) => string
  /** Stands before the claims that say what the document does not say. */
  readonly denials: string

  /** Of a menu where there are several documents to ask. */
  readonly documents: { readonly label: string; readonly all: string; readonly choose: string }
  readonly list: {
    /** @param document the document's name in running text, here and below: `promemorian` */
    readonly all: (kinds: string, document: string) => string
    /** The section that sums up what is listed. */
    readonly inShort: (section: string) => string
    readonly onPages: (pages: string, several: boolean) => string
    /** What is named: `Förslag 1 och 2`. */
    readonly named: (kind: SectionKind, numbers: readonly number[]) => string
    readonly joined: (parts: readonly string[]) => string
    readonly comparison: string
    /** @param roles as {@link roles} names them */
    readonly forRole: (roles: string, kinds: string | undefined) => string
    /** Several roles in running text. @param every whether each of them is meant at once */
    readonly roles: (names: readonly string[], every: boolean) => string
    readonly counted: (number: string, kinds: string, document: string) => string
    readonly countedFor: (number: string, kind: SectionKind, count: number, roles: string) => string
    readonly countedAbout: (number: string, kind: SectionKind, count: number, subject: string) => string
    /** The overview of a document has some sections and lacks others. */
    readonly leftOut: (overview: string, listed: string, missing: readonly string[]) => string
    readonly withoutProposal: (kinds: string) => string
    readonly proposalsByOrigin: string
    readonly about: (subject: string, kinds: string) => string
    readonly figures: (document: string) => string
    readonly figuresOf: (subject: string) => string
    readonly figuresOn: (pages: string, several: boolean) => string
    readonly authorities: (document: string) => string
    readonly sources: (document: string, count: string) => string
    readonly aboutDocument: (document: string, publisher: string) => string
    readonly glossary: string
    /** Above the documents that are answered from. */
    readonly documents: (count: number) => string
    /** All documents, where one would be named. */
    readonly theDocuments: string
    /** How many items a list has beyond those shown. */
    readonly more: (count: number) => string
  }
  readonly none: {
    /** One sentence for each reason. */
    readonly why: { readonly [R in NoneReason]: (refusal: Refusal<R>, names: RefusalNames) => string }
    readonly turnTo: (name: string, url: string | undefined) => string
    readonly nearest: (document: string) => string
  }
  readonly help: {
    readonly greeting: string
    readonly thanks: string
    readonly praise: string
    readonly farewell: string
    readonly identity: string
    /** Said where a question leans on what was said before. */
    readonly alone: (document: string) => string
    /** Said there where the conversation is no longer remembered. */
    readonly forgotten: (document: string) => string
    /** Said when the last answer has been read. */
    readonly noted: string
    /** Said when the last answer was beside the point. */
    readonly rephrase: string
    readonly tryThese: string
  }
  readonly facts: {
    readonly pageCount: (document: string, pages: number) => string
    readonly author: (document: string, publisher: string, date: string) => string
    readonly location: (document: string, url: string) => string
    /** A date in running text. @param date ISO */
    readonly date: (date: string) => string
  }
  /** A check of a quotation. */
  readonly verification: {
    /** Names the check. */
    readonly title: string
    /** The words stand there: a sentence without its capital and its full stop, as in the next two. */
    readonly exact: (place: string, section: string, document: string) => string
    readonly departs: (place: string, section: string, document: string) => string
    /** Sentences of several sections stand as if they were one passage. */
    readonly scattered: string
    readonly absent: string
    readonly unchecked: Readonly<Record<'empty' | 'too-long' | 'no-original', string>>
    readonly tolerated: (names: string) => string
    readonly tolerance: Readonly<Record<Tolerance, string>>
    /** Introduces the further places where the words stand. */
    readonly alsoIn: string
    /** Below those that are shown. */
    readonly moreSections: (count: number) => string
    /** Introduces the document's words. */
    readonly closest: (document: string) => string
    /** Introduces the difference and explains its marks. */
    readonly difference: (document: string) => string
    /** The evidence: the file's name, the beginning of its SHA-256, and offsets in its text. */
    readonly receipt: (file: string, sha256: string, start: number, end: number) => string
  }
  readonly actions: {
    readonly whole: string
    /** Leads to a section's page. @param name `Förslag 2` */
    readonly read: (name: string) => string
    /** Answers somebody's message with an excerpt. */
    readonly reply: string
    readonly chooseExcerpt: string
    readonly close: string
    readonly share: string
    readonly next: string
    readonly previous: string
    readonly more: string
  }
}
