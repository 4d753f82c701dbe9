import type { SectionKind } from '../model/section.ts'

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

/** Patterns for the names of a kind of part. */
export interface NumberedKind {
  readonly kind: ListedKind
  /** In any form, before a number: `förslag 2`, `förslagen 2 och 3`. */
  readonly name: string
  /** A single one, after an ordinal: `andra förslaget`. */
  readonly one: string
  /** Short for it, in a question that says nothing else: `F2`. */
  readonly letter?: string
}

/** What the bot understands in one language. Everything is folded: å, ä → a, ö → o. */
export interface Understanding {
  /** Patterns over the folded words of a question between single spaces. */
  readonly cues: Readonly<Record<Cue, RegExp>>
  /** A word that says what kind of answer is wanted and nothing about its subject: `källa`, `förslag`. */
  readonly cueWord: RegExp
  /** How the parts of a kind are named with a number; of unjoined kinds in a question the first here wins. */
  readonly numbered: readonly NumberedKind[]
  /** What may stand between a kind and its number. */
  readonly number: string
  readonly numerals: {
    /** One, two, three …, as far as there are pages. */
    readonly cardinal: readonly string[]
    /** First, second, third … */
    readonly ordinal: readonly string[]
    readonly last: readonly string[]
  }
  /** What joins the numbers or names of several parts. */
  readonly joiners: string
  /** How a page is named before its number, and what may stand before that. */
  readonly page: { readonly name: string; readonly before: string }
  /** Words that ask for a list, also as commands: first in a question, with a subject after them. */
  readonly lists: Readonly<Record<ListName, readonly string[]>>
  /** Words that mean the same in a question that says nothing else, but have a subject of their own elsewhere. */
  readonly alsoLists: Readonly<Partial<Record<ListName, readonly string[]>>>
  /** Words that may stand around a list word, a role or a term without adding a subject. */
  readonly filler: RegExp
  readonly itself: {
    /** Words for the document that answers come from, and for the council that wrote it. */
    readonly document: RegExp
    readonly council: RegExp
    /** The two as who says something, or as where it stands: the question is about something else. */
    readonly speaks: RegExp
    /** What may follow them at the end of a question about them. */
    readonly trailing: RegExp
  }
  /** Words in which a question speaks of whoever asks it. */
  readonly own: RegExp
  /** A word that keeps a conversation going and says nothing about a subject: `jaha`, `sant`, `mer`. */
  readonly chatter: RegExp
  /** Questions that end in a pronoun for what they are about. */
  readonly backward: RegExp
  /** Speaks to the council: "vad gör ni?". */
  readonly addressed: RegExp
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
  readonly farewell: RegExp
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
  /** Introduces a term's meaning as the bot's words and not the document's. */
  readonly ourMeaning: string
  readonly list: {
    readonly all: (kinds: string) => string
    readonly onPage: (page: number) => string
    readonly onPages: (pages: string) => string
    /** @param parts what is named: `Förslag 1 och 2` */
    readonly named: (kind: string, kinds: string, numbers: readonly number[]) => string
    readonly joined: (parts: readonly string[]) => string
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
    readonly figuresOn: (page: string) => string
    readonly aboutMemo: string
    readonly glossary: string
  }
  readonly none: {
    readonly noMatch: string
    readonly noSuchNumber: (kind: SectionKind, number: number, last: number) => string
    readonly noSuchTerm: (term: string) => string
    readonly noSuchPage: (page: number, last: number) => string
    readonly emptyPage: (page: number) => string
    readonly turnTo: (name: string, url: string | undefined) => string
    readonly nearest: string
  }
  readonly help: {
    readonly greeting: string
    readonly thanks: string
    readonly farewell: string
    /** Said where a question leans on what was said before. */
    readonly alone: string
    readonly intro: string
    readonly examples: readonly string[]
    readonly tryThese: string
  }
}
