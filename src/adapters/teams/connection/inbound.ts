import type { Activity } from 'botbuilder'
import { z } from 'zod'

const account = z.looseObject({ id: z.string().min(1) })

/** As much of an activity as this adapter and teams-ai read before the type of activity is known. */
const shape = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  from: account,
  recipient: account,
  conversation: account,
  text: z.string().nullish(),
  locale: z.string().nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  attachments: z.array(z.looseObject({})).nullish(),
  membersAdded: z.array(account).nullish(),
  channelData: z.looseObject({}).nullish(),
})

const activity = z.custom<Activity>((value) => shape.safeParse(value).success)

/** @returns undefined for anything that is not an activity */
export function toActivity(body: unknown): Activity | undefined {
  const { data } = activity.safeParse(body)
  return data
}
