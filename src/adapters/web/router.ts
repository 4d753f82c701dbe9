import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express'
import type { Logger } from 'pino'
import { type Ask, type Language, LANGUAGES, LONGEST_QUESTION, SECTION_KINDS } from '../../core/index.ts'
import type { Limits } from '../../store/index.ts'
import { POLICY_PATHS } from '../shared/policy-paths.ts'
import { framesOf } from '../shared/failure.ts'
import {
  cataloguePath,
  CITATION_FORMATS,
  FRONT,
  inLanguage,
  READER,
  SELECTION_PAGE,
  selectionFilePath,
} from './addresses.ts'
import { CITATION_TYPES } from './citation-files.ts'
import { ASSET_FOLDER, type Assets } from './assets/index.ts'
import type { Page, PageSetting } from './page.ts'
import { frame } from './pages/frame.ts'
import { FILTER_PARAMETERS, type HitFilter } from './pages/hits.ts'
import { hrefOf } from './pages/links.ts'
import { failedPage, notFoundPage, tooManyPage } from './pages/problem.ts'
import { rolesIn } from './pages/roles.ts'
import { emptySearchPage, searchPage } from './pages/search.ts'
import { selectionFile, selectionPage } from './pages/selection.ts'
import { CHOSEN_PARAMETER } from './pages/whole.ts'
import { questionLimit } from './security.ts'
import { fresh, send, sendLasting } from './sent.ts'
import { HTML, type SiteMap } from './site-map.ts'

/** What a started server answers from. */
export interface Started {
  readonly siteMap: SiteMap
  readonly assets: Assets
  /** One for all questions, wherever on the pages they are asked. */
  readonly limit: RequestHandler
}

/** The reader: its pages, the search, the built assets, and what is said where there is nothing. */
export function createReaderRouter({ siteMap, assets, limit }: Started, ask: Ask): Router {
  const router = Router()
  const search: RequestHandler = (request, response) => {
    reply(request, response, siteMap, (setting) => {
      const { question, cut } = questionIn(request)
      if (question === '') return emptySearchPage(setting)
      return searchPage(ask(question), { cut, filter: filterIn(request, setting) }, setting)
    })
  }
  router.get(ASSETS, (request, response, next) => {
    const asset = assets.at(request.path)
    if (asset) sendLasting(request, response, asset)
    else next()
  })
  router.get(
    [FRONT, READER].flatMap((path) => LANGUAGES.map((language) => inLanguage(path, language))),
    ifAsked,
    limit,
    search,
  )
  router.get(
    LANGUAGES.map((language) => inLanguage(SELECTION_PAGE, language)),
    (request, response) => reply(request, response, siteMap, (setting) => selectionPage(chosenIn(request), setting)),
  )
  for (const format of CITATION_FORMATS) {
    router.get(selectionFilePath(format), (request, response) => {
      const text = selectionFile(format, chosenIn(request), siteMap.setting('sv'))
      send(request, response, fresh(text, CITATION_TYPES[format]))
    })
  }
  const { base } = siteMap.setting('sv').site
  for (const [name, path] of Object.entries(POLICY_PATHS)) {
    router.get(inLanguage(`/${name}`, 'en'), (_, response) => response.redirect(301, base + inLanguage(path, 'en')))
  }
  router.get(ANYTHING, (request, response, next) => {
    const { language, path } = addressOf(request)
    const key = path === cataloguePath('trace') ? withRole(path, request, siteMap) : path
    const page = siteMap.at(key, language) ?? (language === 'sv' ? siteMap.file(path) : undefined)
    if (page) sendLasting(request, response, page)
    else if (siteMap.has(tidy(path))) response.redirect(301, base + inLanguage(tidy(path), language))
    else {
      const only = siteMap.only(tidy(path))
      if (only) response.redirect(base + hrefOf(only, language))
      else next()
    }
  })
  return router
}

/** Leaves a route to the next where nothing is asked. */
export const ifAsked: RequestHandler = ({ query }, _response, next) =>
  next(query['q'] === undefined ? 'route' : undefined)

/** A page can only be read. */
export const refuseMethod = (_request: Request, response: Response): void =>
  void response.status(405).set('Allow', 'GET, HEAD').end()

/** Refuses people who ask too often. */
export const createLimit = (siteMap: SiteMap, limits?: Limits): RequestHandler =>
  questionLimit(
    (request, response) =>
      reply(request, response, siteMap, (setting) => tooManyPage(questionIn(request).question, setting)),
    limits,
  )

/** What is said where no channel has an answer. */
export function createLastResort({ siteMap }: Started, log: Logger): (RequestHandler | ErrorRequestHandler)[] {
  const notFound: RequestHandler = (request, response) => {
    const { path } = addressOf(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      if (siteMap.has(path) || siteMap.file(path) || path === SELECTION_PAGE) refuseMethod(request, response)
      else response.status(404).end()
      return
    }
    const near = siteMap.near(path)
    reply(request, response, siteMap, (setting) => notFoundPage(near, setting))
  }
  const failed: ErrorRequestHandler = (error: unknown, request, response, next) => {
    const refused = refusalOf(error)
    if (refused !== undefined) {
      response.status(refused).end()
      return
    }
    log.error(error instanceof Error ? { error: error.name, at: framesOf(error) } : {}, 'a page failed')
    if (response.headersSent) next(error)
    else reply(request, response, siteMap, failedPage)
  }
  return [notFound, failed]
}

/** The status of a request that could not be read: a body too long, or no JSON. */
function refusalOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined
}

/** Patterns without a name for what they match: Express would decode it, and refuse what it cannot. */
const ASSETS = new RegExp(`^${ASSET_FOLDER}`)
const ANYTHING = /^/

type Write = (setting: ReturnType<SiteMap['setting']>) => Page

/** A page for one reader, not to be kept. */
export function reply(request: Request, response: Response, siteMap: SiteMap, write: Write): void {
  const setting = siteMap.setting(addressOf(request).language)
  const page = write(setting)
  response.status(page.status ?? 200)
  send(request, response, fresh(frame(page, setting), HTML))
}

const ENGLISH = /^\/en(?=\/|$)/

/** The language that an address asks for, and the same page's address in Swedish. */
export function addressOf({ path }: Request): { readonly language: Language; readonly path: string } {
  return ENGLISH.test(path) ? { language: 'en', path: path.replace(ENGLISH, '') || '/' } : { language: 'sv', path }
}

/** A question is asked once and is not longer than can be read. */
export function questionIn({ query }: Request): { readonly question: string; readonly cut: boolean } {
  const asked = [query['q']].flat()[0]
  const question = typeof asked === 'string' ? asked.trim() : ''
  return { question: question.slice(0, LONGEST_QUESTION), cut: question.length > LONGEST_QUESTION }
}

/** How the hits are to be narrowed; what is no kind and no role narrows nothing. */
function filterIn({ query }: Request, { core }: PageSetting): HitFilter {
  const role = query[FILTER_PARAMETERS.role]
  return {
    kind: SECTION_KINDS.find((kind) => kind === query[FILTER_PARAMETERS.kind]),
    role: rolesIn(core.catalogue).find(({ id }) => id === role)?.id,
  }
}

/** Ids of the sections and claims that a selection's address names. */
const chosenIn = ({ query }: Request): string[] =>
  [query[CHOSEN_PARAMETER]].flat().filter((id) => typeof id === 'string')

const tidy = (path: string): string => path.toLowerCase().replace(/\/+$/, '')

function withRole(path: string, { query }: Request, siteMap: SiteMap): string {
  const role = query['roll']
  const withIt = typeof role === 'string' ? `${path}?roll=${role}` : path
  return siteMap.has(withIt) ? withIt : path
}
