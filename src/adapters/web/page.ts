import type { Core, Language, Messages } from '../../core/index.ts'
import type { Markup } from '../shared/markup.ts'
import type { FindAskedWords } from './asked-words.ts'
import type { Chats, Operator } from './options.ts'
import type { WebWording } from './wording/index.ts'

/** What every page is written from. */
export interface PageSetting {
  readonly core: Pick<Core, 'catalogue' | 'open' | 'present'>
  readonly language: Language
  readonly words: WebWording
  /** What the core says in the language. */
  readonly messages: Messages
  readonly askedWords: FindAskedWords
  readonly site: Site
}

/** What is the same for all pages of a running server. */
export interface Site {
  /** How people reach the pages from outside, without a slash at the end. */
  readonly publicUrl: string | undefined
  /** The path of {@link publicUrl}, below which people reach every page: `/vard`, or nothing. */
  readonly base: string
  /** Whether the playground stands at `/prova`. */
  readonly playground: boolean
  /** Who runs the bot, as far as that is filled in. */
  readonly operator: Operator
  /** Where else it answers. */
  readonly chats: Chats
  /** Whether other programs may show the pages as a tab. */
  readonly framed: boolean
  /** Address of a built style sheet or script, with its hash. */
  readonly asset: (name: AssetName) => string
}

export const ASSETS = ['style.css', 'reader.js', 'playground.css', 'playground.js', 'tab.js', 'theme.js'] as const
export type AssetName = (typeof ASSETS)[number]

/** A page without its frame. */
export interface Page {
  readonly title: string
  /** For search engines and link previews; an unlisted page without it has no preview. */
  readonly description?: string
  /** Id of the document that it is about. Default: the first one. */
  readonly document?: string
  /** Address in Swedish; the English one follows from it. */
  readonly path: string
  readonly main: Markup
  /** Hides the search field of the header, where the page has a larger one. */
  readonly ownSearch?: boolean
  /** Leads nowhere else: a step in a dialog of another program. */
  readonly bare?: boolean
  /** Keeps the page out of search engines: an answer, a selection, an error. */
  readonly unlisted?: boolean
  /** HTTP status. Default: 200. */
  readonly status?: number
  /** What the page needs beside the common style sheet and script. */
  readonly extra?: readonly AssetName[]
}
