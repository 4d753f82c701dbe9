import { InstallProvider } from '@slack/oauth'
import type { App, Authorize, Logger, webApi } from '@slack/bolt'
import { Router } from 'express'
import type { Installations } from '../../../store/index.ts'
import type { OAuthSettings } from '../options.ts'
import { FOLLOW_UP_SCOPES, LINK_SCOPES, SCOPES } from '../names.ts'
import { createInstallationStore } from './installations.ts'
import { installFailedPage, installedPage, PAGE_HEADERS } from './pages.ts'

/** Many workspaces and organisations by OAuth. */
export interface Installer {
  /** `GET /slack/install` and `GET /slack/oauth_redirect`. */
  readonly router: Router
  /** Finds the token for where a request comes from, and renews one that is about to expire. */
  readonly authorize: Authorize<boolean>
  /** Forgets installations that Slack says are gone. */
  readonly listen: (app: App) => void
}

export interface InstallerOptions {
  readonly settings: OAuthSettings
  readonly followUps: boolean
  readonly installations: Installations
  readonly logger: Logger
  readonly clientOptions: webApi.WebClientOptions
}

const INSTALL_PATH = '/slack/install'
const REDIRECT_PATH = '/slack/oauth_redirect'

export function createInstaller({ settings, followUps, installations, ...around }: InstallerOptions): Installer {
  const { publicUrl, ...secrets } = settings
  const { logger, clientOptions } = around
  const installationStore = createInstallationStore(installations)
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
  const router = Router()
  router.get(INSTALL_PATH, (request, response) => provider.handleInstallPath(request, response))
  router.get(REDIRECT_PATH, (request, response) =>
    provider.handleCallback(request, response, {
      success({ team, enterprise, appId }) {
        const { id: teamId, name } = team ?? { id: undefined, name: enterprise?.name }
        response.set(PAGE_HEADERS).send(installedPage({ name, teamId, appId }))
      },
      failure(error) {
        logger.warn(`An installation failed: ${error.code}`)
        response.status(400).set(PAGE_HEADERS).send(installFailedPage())
      },
    }),
  )
  return {
    router,
    authorize: (source) => provider.authorize(source),
    listen(app) {
      app.event('app_uninstalled', ({ context }) => installationStore.deleteInstallation(queryOf(context)))
      app.event('tokens_revoked', async ({ event, context }) => {
        if ((event.tokens.bot ?? []).length > 0) await installationStore.deleteInstallation(queryOf(context))
      })
    },
  }
}

interface Where {
  readonly teamId?: string | undefined
  readonly enterpriseId?: string | undefined
  readonly isEnterpriseInstall: boolean
}

const queryOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Where) => ({
  teamId,
  enterpriseId,
  isEnterpriseInstall,
})
