import type { SectionKind } from '../../../core/index.ts'
import type { ViewName } from '../addresses.ts'

/** What only the web pages say; answers and kinds of part have their words from the core. */
export interface WebWording {
  readonly site: string
  readonly skip: string
  readonly otherLanguage: string
  readonly navigation: string
  readonly contents: string
  readonly views: Readonly<Record<ViewName, { readonly name: string; readonly intro: string }>>
  readonly footer: { readonly own: string; readonly original: string; readonly privacy: string }
  readonly search: {
    readonly label: string
    readonly button: string
    readonly title: string
    readonly of: (question: string) => string
    readonly shortened: (length: number) => string
    readonly empty: string
    readonly openPart: string
    readonly tooMany: string
    readonly tooManyWhy: string
  }
  readonly front: {
    readonly published: (publisher: string, date: string, pages: number) => string
    readonly summary: string
    readonly readSummary: string
    readonly kinds: Readonly<Record<SectionKind, string>>
  }
  readonly part: {
    readonly breadcrumb: string
    readonly swedishTitle: string
    readonly figures: string
    readonly figure: string
    readonly says: string
    readonly source: string
    readonly where: string
    readonly restsOn: string
    readonly standsIn: string
    readonly leadsTo: string
    readonly noProposal: string
    readonly actors: string
    readonly related: string
    readonly words: string
    readonly verbatim: string
    readonly verbatimIntro: string
    readonly noOriginal: string
    readonly originalLink: string
    readonly notes: string
    readonly note: (number: number) => string
    readonly backToText: (number: number) => string
    readonly citedIn: string
    readonly sameSource: string
    readonly page: (page: number) => string
    readonly previous: string
    readonly next: string
    readonly between: string
  }
  readonly reference: {
    readonly title: string
    readonly copy: string
    readonly copied: string
    readonly selected: string
    /** @param place pages, number and title of the part */
    readonly text: (publisher: string, title: string, date: string, place: string) => string
  }
  readonly trace: {
    readonly picture: string
    readonly left: string
    readonly right: string
    readonly all: string
    readonly filter: string
    readonly filtered: (role: string) => string
    readonly table: string
    readonly experience: string
    readonly proposals: string
    readonly actors: string
    readonly none: string
    readonly alone: string
    readonly summary: (experiences: number, proposals: number, orphans: number) => string
  }
  readonly roles: { readonly parts: string; readonly inTrace: string; readonly open: (role: string) => string }
  readonly glossary: { readonly usedIn: string }
  readonly problem: {
    readonly notFound: string
    readonly notFoundWhy: string
    readonly perhaps: string
    readonly failed: string
    readonly failedWhy: string
    readonly back: string
  }
  readonly playground: {
    readonly title: string
    readonly intro: string
    readonly preview: string
    readonly label: string
    readonly button: string
    readonly examples: string
    readonly slack: string
    readonly teams: string
    readonly json: string
    readonly considered: string
    readonly score: string
    readonly shared: string
    /** Where the question was known by its form. */
    readonly nothingConsidered: string
    /** Where no part was like the question. */
    readonly nothingShared: string
    /** @param limit above it, the answer is no; both in per cent */
    readonly outside: (probability: number, limit: number) => string
    readonly noScript: string
    readonly look: string
    readonly light: string
    readonly dark: string
    readonly width: string
    readonly wide: string
    readonly phone: string
    readonly modal: string
    readonly close: string
    readonly emulated: string
    readonly failed: string
    readonly loading: string
    readonly reader: string
  }
}
