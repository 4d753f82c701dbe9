import type { AnswerKind } from './answer-kind.ts'
import type { AmountWords } from '../text/amounts.ts'
import type { FollowUpWords } from './follow-up-words.ts'
import type { FrameWords } from './frame-words.ts'
import type { Pattern } from './pattern.ts'
import type { ReferenceWords } from './reference-words.ts'

export { type Pattern, pattern } from './pattern.ts'

/**
 * What a question asks for, told from its wording. Two questions about one subject differ by it: "how many
 * placements" is not answered by a section that says what a placement is.
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
  'yes-or-no',
] as const
export type Cue = (typeof CUES)[number]

/** What can be listed by a word of its own. */
export const LIST_NAMES = ['proposal', 'lesson', 'challenge', 'footnote', 'figures', 'glossary', 'about'] as const
export type ListName = (typeof LIST_NAMES)[number]

/** Words that ask for a list. */
export interface ListWords {
  /** Also commands: first in a question, with a subject after them. */
  readonly commands: Readonly<Record<ListName, readonly string[]>>
  /** Words that mean the same in a question that says nothing else, but have a subject of their own elsewhere. */
  readonly also: Readonly<Partial<Record<ListName, readonly string[]>>>
  /** A word that asks how many there are. */
  readonly counting: RegExp
  /** Asks for what is not there. */
  readonly lacks: Pattern
  /** A word for what lessons lead to. */
  readonly leadsTo: RegExp
  /** Asks which lesson or challenge each proposal comes from. */
  readonly origin: Pattern
  readonly authorities: Pattern
  readonly sources: Pattern
  /** Asks what the document or its publisher proposes, and says no more: a whole message. */
  readonly proposed: Pattern
  /** Asks which documents there are: a whole message. */
  readonly documents: Pattern
  /** Asks which of several is the largest or most important. */
  readonly superlative: Pattern
  /** A list word with its subject in a whole question. */
  readonly ofSubject: Pattern
  /** Stands between a list word and its subject: "förslag som rör …", "how many proposals concern …". */
  readonly relates: RegExp
}

/** How people speak of roles, and from them. */
export interface RoleWords {
  /** Words in which a question speaks of whoever asks it. */
  readonly own: Pattern
  /** A word for whoever asks. */
  readonly speaker: RegExp
  /** Words that may stand in a question what concerns a role, besides filling: `viktigt`, `prioritera`. */
  readonly relevant: RegExp
  /** Words that show that a question with a role asks something else: `fler`, `hur ska`. */
  readonly otherTopic: Pattern
  /** What somebody wants to know who does not ask for proposals: `läsa`. */
  readonly reading: Pattern
  /** Ends the words before the role of whoever asks: `jag är en`. */
  readonly asSomeone: Pattern
  /** The same where the question also speaks of whoever asks: `som`, `på vårt`. */
  readonly inside: Pattern
  /** Asks for what concerns each of several roles. */
  readonly every: Pattern
  /** How a name in `roles.yaml` may be inflected: what it loses at its end, and what comes instead. */
  readonly inflection: { readonly dropped: RegExp; readonly ending: RegExp }
}

/** Clauses in which people say who they are, before what they ask. */
export interface Introductions {
  /** By how it begins, or ends: `jag jobbar på`, `reporter här`. */
  readonly opens: Pattern
  /** By a person and a place: `fackombud på iva`. Who may be several (`läkare på`) may be what is asked about. */
  readonly person: Pattern
  /** An introduction and the word that joins it to what follows: `sitter som dekan och`. */
  readonly joined: Pattern
}

/** Questions about the document as such. */
export interface SelfWords {
  /** The document or its publisher as who says something, or as where it stands: the question is about something else. */
  readonly speaks: Pattern
  /** A word that may follow the two at the end of a question about them. */
  readonly trailing: RegExp
  readonly published: Pattern
  readonly pageCount: Pattern
  readonly author: Pattern
  readonly location: Pattern
  readonly contact: Pattern
  readonly summary: Pattern
  /** The same as a whole message that names no document. */
  readonly wholeSummary: Pattern
  /** Speaks to the publisher: "vad gör ni?". */
  readonly addressed: RegExp
}

/** The shape in which an answer is wanted. */
export type ShapeWords = Readonly<Record<'points' | 'short' | 'paste' | 'compare' | 'page', Pattern>>

/** Whole messages that ask for nothing. */
export interface SmallTalk {
  /** Single words that hold no subject, by what they do. A message of nothing else is small talk. */
  readonly words: Readonly<Record<'greeting' | 'thanks' | 'praise' | 'farewell' | 'filler', RegExp>>
  /** Begins as a question does: praise in it is what is asked about. */
  readonly asks: RegExp
  readonly help: Pattern
  readonly identity: Pattern
  /** Questions that end in a pronoun for what they are about. */
  readonly pointsBack: Pattern
  /** Before a question, and no part of it: "ursäkta men". */
  readonly apology: RegExp
}

/** What the bot understands in one language. Everything is folded: å, ä → a, ö → o. */
export interface Intents {
  readonly cues: Readonly<Record<Cue, Pattern>>
  /** A word that says what kind of answer is wanted and nothing about its subject: `källa`, `förslag`. */
  readonly cueWord: RegExp
  /** Words that may stand around a list word, a role or a term without adding a subject. */
  readonly filler: RegExp
  /** Words that may stand in any question beside its subject: what every count is of, everyday verbs. */
  readonly light: RegExp
  /** A word for a measure after the one that asks for it: `hur stort`, `how long`. */
  readonly measure: RegExp
  /** A word that joins two questions, what `&` stands for, and the word that the second begins with. */
  readonly joinsQuestions: { readonly joiner: RegExp; readonly and: string; readonly asks: RegExp }
  /** A word that may stand within a name for a subject: `stöd till anhöriga`. */
  readonly preposition: RegExp
  /** A word that a question opens with and its verb follows: `hur ansöker man`, `who chaired`. */
  readonly beforeVerb: RegExp
  readonly references: ReferenceWords
  /** For figures: `4,9 miljoner`. */
  readonly amounts: AmountWords
  readonly lists: ListWords
  readonly roles: RoleWords
  readonly introductions: Introductions
  readonly self: SelfWords
  readonly shapes: ShapeWords
  readonly smallTalk: SmallTalk
  readonly followUps: FollowUpWords
  readonly frames: FrameWords
  /**
   * Words that turn a yes into a no, a pattern for each that two questions must agree on: what is wanted, what must be, what
   * may be, what is more, what holds of all, what is known.
   */
  readonly deciding: readonly RegExp[]
  /** A word for something to be done or made, and for whom: `skriv`, `mejl`. */
  readonly errand: RegExp
  /** How a claim goes on after a term that it explains. */
  readonly defines: Pattern
  /** By what words a claim's folded text gives a kind of answer. */
  readonly answers: Readonly<Record<AnswerKind, Pattern>>
}
