import { z } from 'zod'
import type { NamedDocument } from '../../shared/chosen-document.ts'
import { POLICY_PATHS } from '../../shared/policy-paths.ts'
import { SEARCH } from '../extension/ids.ts'
import { documentParameters } from './document-parameter.ts'

/** What differs between one installation's manifest and another's. */
export interface Installation {
  /** The app registration's client id, a GUID: the app's id and its bot's. */
  readonly appId: string | undefined
  /** Where people reach the bot: its reader, whose links are unfolded, and its pages on privacy and terms. */
  readonly publicUrl: string | undefined
  /** Who runs the bot: the package's developer. */
  readonly operator: string | undefined
  /** As in package.json; Teams takes an update only under a higher one. */
  readonly version: string
  /** What the bot answers from, newest first. */
  readonly documents: readonly NamedDocument[]
}

/** The manifest cannot be filled in. Says which variables to set. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError'
}

const command = z.looseObject({ id: z.string(), parameters: z.array(z.looseObject({})).optional() })
const template = z.looseObject({ composeExtensions: z.array(z.looseObject({ commands: z.array(command) })) })

/** Characters of a developer's name: https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema#developer */
const LONGEST_NAME = 32

/**
 * Fills in `manifest/teams/manifest.json`.
 * @throws {ManifestError} with every setting that is missing or cannot be used
 */
export function fillManifest(
  source: string,
  { appId = '', publicUrl = '', operator = '', version, documents }: Installation,
): object {
  const host = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined
  const problems = [
    z.guid().safeParse(appId).success
      ? ''
      : 'TEAMS_APP_ID must be the client id of the app registration, like 1b4e28ba-2fa1-41d2-883f-0016d3cca427.',
    host?.protocol === 'https:'
      ? ''
      : 'PUBLIC_URL must be the bot’s own address, and begin with https: Teams takes no other.',
    operator === '' || operator.length > LONGEST_NAME
      ? `OPERATOR_NAME must name who runs the bot, in at most ${LONGEST_NAME} characters.`
      : '',
  ].filter(Boolean)
  if (!host || problems.length > 0) throw new ManifestError(problems.join('\n'))
  const address = host.href.replace(/\/$/, '')
  const { composeExtensions, ...manifest } = template.parse(
    JSON.parse(source.replaceAll('${TEAMS_APP_ID}', appId).replaceAll('${PUBLIC_URL}', address)),
  )
  return {
    ...manifest,
    version,
    developer: {
      name: operator,
      websiteUrl: host.href,
      privacyUrl: address + POLICY_PATHS.privacy,
      termsOfUseUrl: address + POLICY_PATHS.terms,
    },
    composeExtensions: composeExtensions.map((extension) => ({
      ...extension,
      commands: extension.commands.map((one) => (one.id === SEARCH.command ? withDocuments(one, documents) : one)),
      messageHandlers: [{ type: 'link', value: { domains: [host.host] } }],
    })),
    validDomains: [host.host],
  }
}

const withDocuments = ({ parameters = [], ...rest }: z.infer<typeof command>, documents: readonly NamedDocument[]) => ({
  ...rest,
  parameters: [...parameters, ...documentParameters(documents, 'sv')],
})
