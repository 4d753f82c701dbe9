import { z } from 'zod'

/** What differs between one installation's manifest and another's. */
export interface Installation {
  /** The app registration's client id, a GUID: the app's id and its bot's. */
  readonly appId: string
  /** Where the reader stands; its links are unfolded. Only https counts: Teams takes no other. */
  readonly publicUrl?: string | undefined
}

/** The manifest cannot be filled in. Says which variable to set. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError'
}

const template = z.looseObject({ composeExtensions: z.array(z.looseObject({})), developer: z.looseObject({}) })

/**
 * Fills in `manifest/teams/manifest.json`.
 * @throws {ManifestError} without a usable app id
 */
export function fillManifest(source: string, { appId, publicUrl }: Installation): object {
  if (!z.guid().safeParse(appId).success) {
    throw new ManifestError(
      'TEAMS_APP_ID must be the client id of the app registration, like 1b4e28ba-2fa1-41d2-883f-0016d3cca427.',
    )
  }
  const manifest = template.parse(JSON.parse(source.replaceAll('${TEAMS_APP_ID}', appId)))
  const host = publicUrl !== undefined && URL.canParse(publicUrl) ? new URL(publicUrl) : undefined
  return host?.protocol === 'https:' ? withReader(manifest, host) : manifest
}

const withReader = (
  { composeExtensions, developer, ...manifest }: z.infer<typeof template>,
  { host, href }: URL,
): object => ({
  ...manifest,
  developer: { ...developer, websiteUrl: href },
  composeExtensions: composeExtensions.map((extension) => ({
    ...extension,
    messageHandlers: [{ type: 'link', value: { domains: [host] } }],
  })),
  validDomains: [host],
})
