import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt'
import { z } from 'zod'
import type { Store } from '../../../store/index.ts'
import type { Wait } from '../../shared/wait.ts'
import { parseJson } from '../json.ts'

/** No one has installed the app where a request comes from, or it was uninstalled a moment ago. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled'

  constructor() {
    super('The app is not installed there')
  }
}

const enterprise = z.object({ id: z.string(), name: z.string().exactOptional() })

/** What is kept of an installation: the bot's token and where it holds. Nothing about who installed it. */
const kept = z.object({
  team: z.object({ id: z.string(), name: z.string().exactOptional() }).exactOptional(),
  enterprise: enterprise.exactOptional(),
  isEnterpriseInstall: z.boolean(),
  appId: z.string().exactOptional(),
  /** When Slack gave out the token. Seconds since 1970. */
  grantedAt: z.number().exactOptional(),
  bot: z.object({
    token: z.string(),
    refreshToken: z.string().exactOptional(),
    /** Seconds since 1970. */
    expiresAt: z.number().exactOptional(),
    scopes: z.array(z.string()),
    id: z.string(),
    userId: z.string(),
  }),
})

type Kept = z.output<typeof kept>

/** Slack's SDK renews a token that holds no longer than this. Seconds. */
const RENEWED_BEFORE = 2 * 3600

/** Slack tells when something happened in whole seconds. */
const EVENT_TIME_STEP = 1

/** A renewal that has not come to anything after this is tried again. Milliseconds. */
const RENEWAL_MS = 10_000

/** How long a request waits for another's renewal, and how often it looks: a command must be answered within three seconds. */
const MOST_WAITED_MS = 1500
const LOOK_MS = 100

/** Seconds since 1970. */
const now = (): number => Date.now() / 1000

/** Seconds until a token expires. @param expiresAt seconds since 1970 */
const left = (expiresAt: number): number => expiresAt - now()

/** Where an app is installed: in a workspace, or in a whole organisation. */
export interface InstallPlace {
  readonly team?: string | undefined
  readonly organisation?: string | undefined
}

/** For whoever runs the bot, and to tell installations apart. */
export const placeName = ({ team, organisation }: InstallPlace): string =>
  team === undefined ? `organisation ${organisation ?? ''}` : `workspace ${team}`

/** An organisation's installation holds for each of its workspaces, and stands behind theirs. */
const keysOf = ({ team, organisation }: InstallPlace): string[] => [
  ...(team === undefined ? [] : [`slack/team/${team}`]),
  ...(organisation === undefined ? [] : [`slack/organisation/${organisation}`]),
]

/** Slack's installations in the store. */
export interface KeptInstallations extends InstallationStore {
  /**
   * Deletes an installation, unless it was made after what ended one there.
   * @param endedAt seconds since 1970
   * @returns whether it is gone
   */
  readonly end: (query: InstallationQuery<boolean>, endedAt: number) => Promise<boolean>
}

export function createInstallationStore(
  { installations, firsts }: Pick<Store, 'installations' | 'firsts'>,
  wait: Wait,
): KeptInstallations {
  const read = async (key: string) => kept.safeParse(parseJson(await installations.get(key))).data

  /**
   * Slack takes a refresh token once, so that of several requests at a time one alone, over all copies, may see that a
   * token is to be renewed. The others use the old one as long as it holds, else they wait for the new one.
   */
  async function renewing(key: string, data: Kept): Promise<Kept> {
    const { refreshToken, expiresAt } = data.bot
    if (refreshToken === undefined || expiresAt === undefined || left(expiresAt) > RENEWED_BEFORE) return data
    if (await firsts.isFirst(`${key}/renew/${expiresAt}`, RENEWAL_MS)) return data
    for (let ms = 0; left(expiresAt) <= 0 && ms < MOST_WAITED_MS; ms += LOOK_MS) {
      await wait(LOOK_MS)
      const renewed = await read(key)
      if (renewed && renewed.bot.expiresAt !== expiresAt) return renewed
    }
    const { expiresAt: _, ...bot } = data.bot
    return { ...data, bot }
  }

  return {
    async storeInstallation(installation) {
      // Slack's SDK gives what is not there as undefined.
      const value = kept.parse(parseJson(JSON.stringify(installation)))
      const [key] = keysOf(placeOf(installation))
      if (key === undefined) throw new NotInstalled()
      await installations.set(key, JSON.stringify({ ...value, grantedAt: now() }))
    },
    async fetchInstallation(query) {
      for (const key of keysOf(installPlaceIn(query))) {
        const data = await read(key)
        if (data) return toInstallation(await renewing(key, data))
      }
      throw new NotInstalled()
    },
    async end(query, endedAt) {
      const [key] = keysOf(installPlaceIn(query))
      if (key === undefined) return true
      const { grantedAt = 0 } = (await read(key)) ?? {}
      const isNewer = grantedAt > endedAt + EVENT_TIME_STEP
      if (!isNewer) await installations.delete(key)
      return !isNewer
    },
  }
}

const placeOf = ({ team, enterprise: owner, isEnterpriseInstall }: Installation): InstallPlace =>
  isEnterpriseInstall ? { organisation: owner?.id } : { team: team?.id }

export const installPlaceIn = ({
  teamId,
  enterpriseId,
  isEnterpriseInstall,
}: InstallationQuery<boolean>): InstallPlace =>
  isEnterpriseInstall ? { organisation: enterpriseId } : { team: teamId, organisation: enterpriseId }

/** Bolt's type wants a user, which is not kept. */
const toInstallation = ({ team, enterprise: owner, ...rest }: Kept): Installation<'v2'> => ({
  ...rest,
  team,
  enterprise: owner,
  user: { token: undefined, scopes: undefined, id: '' },
  authVersion: 'v2',
})
