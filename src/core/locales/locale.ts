import type { SectionKind } from '../section.ts'

/**
 * What a question asks for, told from its wording. Two questions about one subject differ by it: "how many
 * placements" is not answered by a part that says what a placement is.
 */
export const CUES = [
  'figure',
  'money',
  'time',
  'person',
  'later',
  'task',
  'why',
  'rule',
  'source',
  'enumeration',
  'proposal',
  'definition',
  'self',
  'concern',
] as const
export type Cue = (typeof CUES)[number]

/** Kinds of part that people list and number. */
export type ListedKind = Exclude<SectionKind, 'section' | 'letter'>

/** What can be listed. */
export const LIST_NAMES = ['proposal', 'lesson', 'challenge', 'footnote', 'figures', 'glossary', 'about'] as const
export type ListName = (typeof LIST_NAMES)[number]

/** What the bot understands in one language. Everything is folded: å, ä → a, ö → o. */
export interface Understanding {
  /** Patterns over the folded words of a question between single spaces. */
  readonly cues: Readonly<Record<Cue, RegExp>>
  /** A word that says what kind of answer is wanted and nothing about its subject: `källa`, `förslag`. */
  readonly cueWord: RegExp
  /** Patterns for one part by its number, which is the first group; the first that matches wins. */
  readonly numbered: readonly (readonly [ListedKind, RegExp])[]
  /** A page by its number, which is the first group. */
  readonly page: RegExp
  /** Words that ask for a list, also as commands: first in a question, with a subject after them. */
  readonly lists: Readonly<Record<ListName, readonly string[]>>
  /** Words that mean the same in a question that says nothing else, but have a subject of their own elsewhere. */
  readonly alsoLists: Readonly<Partial<Record<ListName, readonly string[]>>>
  /** Words that may stand around a list word, a role or a term without adding a subject. */
  readonly filler: RegExp
  /** Words in which a question speaks of whoever asks it. */
  readonly own: RegExp
  /** Words that may stand in a question what concerns a role, besides filling: `viktigt`, `prioritera`. */
  readonly aboutRole: RegExp
  /** Words that show that a question with a role asks something else: `fler`, `hur ska`. */
  readonly aboutElse: RegExp
  /** What somebody wants to know who does not ask for proposals: `läsa`. */
  readonly reading: RegExp
  /** Ends the words before the role of whoever asks: `jag är en`. */
  readonly asSomeone: RegExp
  /** The same where the question also speaks of whoever asks: `som`, `på vårt`. */
  readonly insideOf: RegExp
  /** Asks for what concerns each of several roles. */
  readonly every: RegExp
  /** How a name in `roles.yaml` may be inflected: what it loses at its end, and what comes instead. */
  readonly inflection: { readonly dropped: RegExp; readonly ending: RegExp }
  /** A word that asks how many there are. */
  readonly counting: RegExp
  /** Asks for what is not there. */
  readonly lacks: RegExp
  /** A word for what lessons lead to. */
  readonly leadsTo: RegExp
  /** Whole questions. */
  readonly greeting: RegExp
  readonly thanks: RegExp
  readonly help: RegExp
}

/** What the bot says in one language: short, plain, and good to hear read aloud. */
export interface Wording {
  readonly kind: Readonly<Record<SectionKind, string>>
  readonly kinds: Readonly<Record<SectionKind, string>>
  /** Small numbers in words, from nought. */
  readonly numbers: readonly string[]
  readonly page: (pages: string) => string
  readonly footnotes: (numbers: string) => string
  readonly sources: string
  /** Footnotes, where not all of them are sources. */
  readonly notes: string
  /** Introduces the document's own words. @param place `s. 16`, or nothing in a cover letter */
  readonly verbatim: (place: string) => string
  readonly erratum: string
  readonly readMore: string
  readonly standsIn: string
  readonly orDidYouMean: string
  readonly stands: (term: string, name: string) => string
  readonly list: {
    readonly all: (kinds: string) => string
    readonly onPage: (page: number) => string
    /** @param roles as {@link roles} names them */
    readonly forRole: (roles: string, kinds: string | undefined) => string
    /** Several roles in running text. @param every whether each of them is meant at once */
    readonly roles: (names: readonly string[], every: boolean) => string
    readonly counted: (number: string, kinds: string) => string
    readonly countedFor: (number: string, kinds: string, roles: string) => string
    /** A number in words, or in digits where it is large. */
    readonly number: (value: number) => string
    /** The overview of a document has some parts and lacks others. */
    readonly leftOut: (overview: string, listed: string, missing: readonly string[]) => string
    readonly withoutProposal: (kinds: string) => string
    readonly about: (subject: string, kinds: string | undefined) => string
    readonly figures: string
    readonly figuresFor: (role: string) => string
    readonly figuresAbout: (subject: string) => string
    readonly aboutMemo: string
    readonly glossary: string
  }
  readonly none: {
    readonly noMatch: string
    readonly noSuchNumber: (kind: string, number: number, last: number) => string
    readonly noSuchPage: (page: number, last: number) => string
    readonly emptyPage: (page: number) => string
    readonly turnTo: (name: string, url: string | undefined) => string
    readonly nearest: string
  }
  readonly help: {
    readonly greeting: string
    readonly thanks: string
    readonly intro: string
    readonly examples: readonly string[]
    readonly tryThese: string
  }
}
