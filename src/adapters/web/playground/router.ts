import { json, type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { type Context, type Core, LANGUAGES, LONGEST_QUESTION } from '../../../core/index.ts'
import { toContext } from '../../shared/conversations.ts'
import { inLanguage, PLAYGROUND } from '../addresses.ts'
import type { Previews } from '../options.ts'
import type { PageSetting } from '../page.ts'
import { addressOf, ifAsked, questionIn, refuseMethod, reply, type Started } from '../router.ts'
import { considered } from './considered.ts'
import { fresh, send } from '../sent.ts'
import { playgroundPage, PREVIEW_PATHS } from './page.ts'

/** A button carries a few ids. */
const LARGEST_BODY = '16kb'
/** Characters: Slack's own limit for the value of a button is 2,000. */
const LONGEST_VALUE = 2000

const asked = z.strictObject({ question: z.string(), context: z.unknown().optional() })
const slackPress = z.strictObject({
  actionId: z.string().max(255),
  value: z.string().max(LONGEST_VALUE),
  inModal: z.boolean(),
})
const teamsPress = z.strictObject({ data: z.record(z.string(), z.unknown()) })

/** The playground's page, and what its script asks for: how Slack and Teams draw an answer, and what a button does. */
export function createPlaygroundRouter(
  { siteMap, limit }: Started,
  { converse }: Pick<Core, 'converse'>,
  previews: Previews,
): Router {
  const router = Router()
  const read = json({ limit: LARGEST_BODY })
  /** The page holds what the next question goes on from: the server remembers nothing. */
  const previewOf = (question: string, setting: PageSetting, last?: Context) => {
    const { answer, context } = converse(question, last)
    const { id, outcome, language } = answer
    const drawn = { slack: previews.slack.answer(answer), teams: previews.teams.answer(answer) }
    const shown = { id, outcome, language }
    return { answer, preview: { answer: shown, ...drawn, context, considered: considered(answer, setting).toString() } }
  }
  const page: RequestHandler = (request, response) => {
    const { question } = questionIn(request)
    reply(request, response, siteMap, (setting) =>
      question === '' ? playgroundPage(undefined, setting) : playgroundPage(previewOf(question, setting), setting),
    )
  }
  router.get(both(PLAYGROUND), ifAsked, limit, page)
  router.get(both(PLAYGROUND), page)
  router.all(both(PLAYGROUND), refuseMethod)
  router.post(both(PREVIEW_PATHS.answer), limit, read, (request, response) => {
    const { data } = asked.safeParse(request.body)
    if (!data) return void response.status(400).end()
    const setting = siteMap.setting(addressOf(request).language)
    respond(
      request,
      response,
      previewOf(data.question.slice(0, LONGEST_QUESTION), setting, toContext(data.context)).preview,
    )
  })
  router.post(
    both(PREVIEW_PATHS.slack),
    limit,
    read,
    pressed(slackPress, ({ actionId, value, inModal }) => previews.slack.press(actionId, value, inModal)),
  )
  router.post(
    both(PREVIEW_PATHS.teams),
    limit,
    read,
    pressed(teamsPress, ({ data }) => previews.teams.press(data)),
  )
  return router
}

const both = (path: string): string[] => LANGUAGES.map((language) => inLanguage(path, language))

/** What a button does: 400 for what no button of ours sends, 404 for one that leads nowhere. */
const pressed =
  <Press>(form: z.ZodType<Press>, press: (data: Press) => object | undefined): RequestHandler =>
  (request: Request, response) => {
    const { data } = form.safeParse(request.body)
    const reaction = data === undefined ? undefined : press(data)
    if (reaction) respond(request, response, reaction)
    else response.status(data === undefined ? 400 : 404).end()
  }

const respond = (request: Request, response: Response, body: object): void =>
  send(request, response, fresh(JSON.stringify(body), JSON_TYPE))

const JSON_TYPE = 'application/json; charset=utf-8'
