import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt'
import { z } from 'zod'
import type { Installations } from '../../../store/index.ts'
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

/** Where an app is installed: in a workspace, or in a whole organisation. */
interface Place {
  readonly team?: string | undefined
  readonly organisation?: string | undefined
}

/** An organisation's installation holds for each of its workspaces, and stands behind theirs. */
const keysOf = ({ team, organisation }: Place): string[] => [
  ...(team === undefined ? [] : [`slack/team/${team}`]),
  ...(organisation === undefined ? [] : [`slack/organisation/${organisation}`]),
]

/** Slack's installations in the store. */
export function createInstallationStore(installations: Installations): Required<InstallationStore> {
  return {
    async storeInstallation(installation) {
      // Slack's SDK gives what is not there as undefined.
      const value = kept.parse(parseJson(JSON.stringify(installation)))
      const [key] = keysOf(placeOf(installation))
      if (key === undefined) throw new NotInstalled()
      await installations.set(key, JSON.stringify(value))
    },
    async fetchInstallation(query) {
      for (const key of keysOf(placeIn(query))) {
        const { data } = kept.safeParse(parseJson(await installations.get(key)))
        if (data) return toInstallation(data)
      }
      throw new NotInstalled()
    },
    async deleteInstallation(query) {
      const [key] = keysOf(placeIn(query))
      if (key !== undefined) await installations.delete(key)
    },
  }
}

const placeOf = ({ team, enterprise: owner, isEnterpriseInstall }: Installation): Place =>
  isEnterpriseInstall ? { organisation: owner?.id } : { team: team?.id }

const placeIn = ({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>): Place =>
  isEnterpriseInstall ? { organisation: enterpriseId } : { team: teamId, organisation: enterpriseId }

/** Bolt's type wants a user, which is not kept. */
const toInstallation = ({ team, enterprise: owner, ...rest }: z.output<typeof kept>): Installation<'v2'> => ({
  ...rest,
  team,
  enterprise: owner,
  user: { token: undefined, scopes: undefined, id: '' },
  authVersion: 'v2',
})
