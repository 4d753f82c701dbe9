import compression from 'compression'
import { json, type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { type Ask, LANGUAGES } from '../../../core/index.ts'
import { inLanguage, PLAYGROUND } from '../addresses.ts'
import type { Previews } from '../options.ts'
import type { PageSetting } from '../page.ts'
import { addressOf, ifAsked, questionIn, reply, type Started } from '../router.ts'
import { considered } from './considered.ts'
import { playgroundPage, PREVIEW_PATHS } from './page.ts'

/** A button carries a few ids. */
const LARGEST_BODY = '16kb'
/** Characters: Slack's own limit for the value of a button is 2,000. */
const LONGEST_VALUE = 2000

const slackPress = z.strictObject({
  actionId: z.string().max(255),
  value: z.string().max(LONGEST_VALUE),
  inModal: z.boolean(),
})
const teamsPress = z.strictObject({ data: z.record(z.string(), z.unknown()) })

/** The playground's page, and what its script asks for: how Slack and Teams draw an answer, and what a button does. */
export function createPlaygroundRouter({ siteMap, limit }: Started, ask: Ask, previews: Previews): Router {
  const router = Router()
  const read = json({ limit: LARGEST_BODY })
  const previewOf = (question: string, setting: PageSetting) => {
    const answer = ask(question)
    const { id, outcome, language } = answer
    return {
      answer: { id, outcome, language },
      slack: previews.slack.answer(question),
      teams: previews.teams.answer(question),
      considered: considered(answer, setting).toString(),
    }
  }
  const page: RequestHandler = (request, response) => {
    const { question } = questionIn(request)
    reply(request, response, siteMap, (setting) =>
      question === ''
        ? playgroundPage(undefined, setting)
        : playgroundPage({ answer: ask(question), preview: previewOf(question, setting) }, setting),
    )
  }
  router.get(both(PLAYGROUND), ifAsked, limit, compression(), page)
  router.get(both(PLAYGROUND), compression(), page)
  router.get(both(PREVIEW_PATHS.answer), limit, compression(), (request, response) => {
    const { question } = questionIn(request)
    respond(response, previewOf(question, siteMap.setting(addressOf(request).language)))
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
  ({ body }: Request, response) => {
    const { data } = form.safeParse(body)
    const reaction = data === undefined ? undefined : press(data)
    if (reaction) respond(response, reaction)
    else response.status(data === undefined ? 400 : 404).end()
  }

function respond(response: Response, body: object): void {
  response.set('Cache-Control', 'no-store').json(body)
}
