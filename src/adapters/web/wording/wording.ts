import type { CataloguePage } from '../addresses.ts'
import type { PolicyName } from './policies.ts'

/** What only the web pages say; answers, kinds and places have their words from the core. */
export interface WebWording {
  readonly site: string
  readonly skip: string
  /** What the image of an unfolded link shows. */
  readonly linkImage: string
  readonly navigation: string
  readonly contents: string
  readonly toContents: string
  readonly pages: Readonly<Record<CataloguePage, { readonly name: string; readonly intro: string }>>
  readonly footer: {
    readonly own: string
    readonly original: (publisher: string) => string
    readonly privacy: string
    /** Leads whoever sets the bot up to the playground. */
    readonly forSetup: string
  }
  /** Names of the pages on what holds for those who use the bot. */
  readonly policies: Readonly<Record<PolicyName, string>>
  /** What the pages say as a tab in Teams. */
  readonly tab: {
    readonly share: string
    readonly title: string
    readonly label: string
    /** Heads lessons, challenges and proposals among what a tab can show. */
    readonly sections: string
    readonly hint: string
  }
  readonly search: {
    readonly label: string
    readonly button: string
    readonly title: string
    readonly of: (question: string) => string
    readonly shortened: (length: number) => string
    readonly empty: string
    /** Leads from an answer to its place in its section. */
    /** Heads what was found for a single word. */
    readonly hits: string
    /** Heads what was found beside the answer. */
    readonly others: string
    /** Heads sections that hold a word of a question that has no answer. */
    readonly mentioned: string
    /** Heads the answer to a single word, after its list. */
    readonly best: string
    /** Opens the filters. */
    readonly narrow: string
    readonly byKind: string
    readonly all: string
    readonly noneLeft: string
  }
  readonly front: {
    readonly published: (publisher: string, date: string, pages: number) => string
    readonly readSummary: string
    /** Leads to all of one document, where there are several. */
    readonly readWhole: string
    readonly examples: string
    /** @param documents names of the documents in running text */
    readonly knows: { readonly title: string; readonly text: (documents: string) => string }
    readonly knowsNot: { readonly title: string; readonly text: (documents: string, date: string) => string }
  }
  /** The whole text on one page, and a selection of it. */
  readonly whole: {
    readonly name: string
    readonly intro: string
    readonly ownWords: string
    readonly summaries: string
    /** Stands above several documents. */
    readonly documents: string
    readonly choose: string
    /** Opens a list of the sections. */
    readonly jump: string
    readonly open: string
  }
  readonly selection: {
    readonly name: string
    readonly intro: string
    readonly empty: string
    readonly narrow: string
    readonly apply: string
    readonly references: string
    readonly change: string
  }
  readonly section: {
    readonly breadcrumb: string
    readonly swedishTitle: string
    readonly restsOn: string
    readonly leadsTo: string
    readonly noProposal: string
    readonly terms: string
    /** Opens the terms that are folded. */
    readonly moreTerms: (count: number) => string
    readonly citedIn: string
    readonly sameSource: string
    readonly note: (number: number) => string
    readonly backToText: (number: number) => string
    readonly next: string
    readonly neighbours: string
    readonly onThisPage: string
    readonly summary: string
    /** Shows the rest of a summary, on a narrow screen. */
    readonly unfold: string
    readonly beside: string
  }
  /** The document's own words. */
  readonly verbatim: {
    readonly title: string
    readonly intro: string
    readonly absent: string
    readonly original: string
  }
  readonly figures: {
    /** Heads the column of what each group lists. */
    readonly column: Readonly<Record<'figure' | 'contents' | 'date', string>>
    readonly says: string
    readonly where: string
    readonly groups: Readonly<Record<'figure' | 'contents' | 'date', string>>
  }
  readonly reference: {
    readonly title: string
    readonly copy: string
    readonly copied: string
    readonly selected: string
    /** Stands before the names of formats. */
    readonly files: string
  }
  /** A claim or a paragraph that can be cited by itself. */
  readonly cite: {
    readonly label: string
    readonly hint: string
    readonly copied: string
    readonly failed: string
    /** Stands before the reference of a text that is in our words. */
    readonly summarised: string
  }
  readonly trace: {
    readonly picture: string
    readonly left: string
    readonly right: string
    readonly all: string
    readonly filter: string
    /** @param role within a sentence */
    readonly filtered: (role: string) => string
    readonly table: string
    readonly experience: string
    readonly none: string
    readonly alone: string
    /** What a line means. */
    readonly why: string
    readonly summary: (experiences: number, proposals: number, orphans: number) => string
  }
  readonly roles: { readonly sections: string; readonly inTrace: string; readonly people: (titles: string) => string }
  readonly glossary: {
    readonly usedIn: string
    readonly filter: string
    readonly letters: string
    /** With `#` for a number. */
    readonly left: string
  }
  readonly problem: {
    readonly notFound: string
    readonly notFoundWhy: string
    readonly perhaps: string
    readonly failed: string
    readonly failedWhy: string
    readonly tooMany: string
    readonly tooManyWhy: string
  }
  readonly playground: {
    readonly title: string
    readonly intro: string
    readonly preview: string
    readonly label: string
    readonly button: string
    /** Opens how the answer was chosen. */
    readonly howChosen: string
    readonly sections: string
    readonly claims: string
    readonly score: string
    /** Where the question was known by its form. */
    readonly nothingConsidered: string
    /** @param limit above it, the answer is no; both in per cent */
    readonly outOfScope: (probability: number, limit: number) => string
    readonly noScript: string
    readonly look: string
    readonly light: string
    readonly dark: string
    readonly width: string
    readonly wide: string
    readonly phone: string
    /** Said by the script, as it is. */
    readonly script: {
      readonly json: string
      readonly modal: string
      readonly close: string
      readonly emulated: string
      readonly failed: string
      readonly loading: string
      readonly tooMany: string
    }
  }
}
