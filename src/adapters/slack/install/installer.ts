import { InstallProvider } from '@slack/oauth'
import type { App, Authorize, InstallationQuery, Logger, webApi } from '@slack/bolt'
import { Router } from 'express'
import { z } from 'zod'
import type { Store } from '../../../store/index.ts'
import { basePathOf } from '../../shared/base-path.ts'
import type { Wait } from '../../shared/wait.ts'
import type { OAuthSettings } from '../options.ts'
import { FOLLOW_UP_SCOPES, LINK_SCOPES, SCOPES } from '../names.ts'
import { createInstallationWatch, type InstallationWatch } from './installation-watch.ts'
import { createInstallationStore, type InstallPlace, installPlaceIn } from './installations.ts'
import { INSTALL_PATH, REDIRECT_PATH } from './paths.ts'
import { installFailedPage, installedPage, PAGE_HEADERS } from './pages.ts'

/** Many workspaces and organisations by OAuth. */
export interface Installer {
  /** `GET /slack/install` and `GET /slack/oauth_redirect`. */
  readonly router: Router
  /** Finds the token for where a request comes from, and renews one that is about to expire. */
  readonly authorize: Authorize<boolean>
  /** Forgets installations that Slack says are gone. */
  readonly listen: (app: App) => void
  /** Whether Slack takes the tokens. */
  readonly watch: InstallationWatch
}

export interface InstallerOptions {
  readonly settings: OAuthSettings
  readonly followUps: boolean
  readonly store: Pick<Store, 'installations' | 'firsts'>
  readonly wait: Wait
  /** Asks Slack whether it takes a token. */
  readonly probe: (token: string) => Promise<unknown>
  readonly logger: Logger
  readonly clientOptions: webApi.WebClientOptions
}

export function createInstaller({ settings, followUps, store, wait, ...around }: InstallerOptions): Installer {
  const { publicUrl, ...secrets } = settings
  const { logger, clientOptions, probe } = around
  const base = basePathOf(publicUrl)
  const installationStore = createInstallationStore(store, wait)
  const provider = new InstallProvider({
    ...secrets,
    installationStore,
    logger,
    clientOptions,
    directInstall: true,
    installUrlOptions: {
      scopes: [...SCOPES, ...(publicUrl === undefined ? [] : LINK_SCOPES), ...(followUps ? FOLLOW_UP_SCOPES : [])],
      ...(publicUrl !== undefined && { redirectUri: `${publicUrl}${REDIRECT_PATH}` }),
    },
  })
  const watch = createInstallationWatch(probeIn, (installation, code) =>
    logger.warn(`Slack refuses the token of ${installation}: ${code}`),
  )

  async function probeIn(place: InstallPlace): Promise<void> {
    const { botToken } = await authorize(queryFor(place))
    if (botToken !== undefined) await probe(botToken)
  }

  async function authorize(source: InstallationQuery<boolean>, body?: unknown) {
    const query = ownerOf(source, body)
    const result = await provider.authorize(query)
    if (result.botToken !== undefined) watch.noteToken(installPlaceIn(query), result.botToken)
    return result
  }

  /** Slack tells again, for minutes, what was not received: by then the app may have been installed anew. */
  async function forget(context: Where, { event_time: endedAt }: { readonly event_time: number }): Promise<void> {
    const query = queryOf(context)
    if (await installationStore.end(query, endedAt)) watch.noteGone(installPlaceIn(query))
  }

  const router = Router()
  router.get(INSTALL_PATH, (request, response) => provider.handleInstallPath(request, response))
  router.get(REDIRECT_PATH, (request, response) =>
    provider.handleCallback(request, response, {
      success({ team, enterprise, appId }) {
        const { id: teamId, name } = team ?? { id: undefined, name: enterprise?.name }
        response.set(PAGE_HEADERS).send(installedPage({ name, teamId, appId }, base))
      },
      failure(error) {
        logger.warn(`An installation failed: ${error.code}`)
        response.status(400).set(PAGE_HEADERS).send(installFailedPage(base))
      },
    }),
  )
  return {
    router,
    watch,
    authorize,
    listen(app) {
      app.event('app_uninstalled', ({ context, body }) => forget(context, body))
      app.event('tokens_revoked', async ({ event, context, body }) => {
        if ((event.tokens.bot ?? []).length > 0) await forget(context, body)
      })
    },
  }
}

interface Where {
  readonly teamId?: string | undefined
  readonly enterpriseId?: string | undefined
  readonly isEnterpriseInstall: boolean
}

const inSharedChannel = z.object({ view: z.object({ app_installed_team_id: z.string().min(1) }) })

/**
 * In a channel shared with another workspace somebody of that one may click in a modal: Bolt then looks for an
 * installation where the person is, though the view names the one that it belongs to.
 */
function ownerOf(source: InstallationQuery<boolean>, body: unknown): InstallationQuery<boolean> {
  const { data } = inSharedChannel.safeParse(body)
  return data && !source.isEnterpriseInstall ? { ...source, teamId: data.view.app_installed_team_id } : source
}

const queryFor = ({ team, organisation }: InstallPlace) => ({
  teamId: team,
  enterpriseId: organisation,
  isEnterpriseInstall: team === undefined,
})

const queryOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Where) => ({
  teamId,
  enterpriseId,
  isEnterpriseInstall,
})
