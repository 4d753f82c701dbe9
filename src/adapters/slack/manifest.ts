import { z } from 'zod'
import { FOLLOW_UP_SCOPES, FUNCTION, LINK_SCOPES } from './names.ts'
import { MANIFEST_WORDING } from './wording/manifest.ts'

/** How an app reaches the bot. */
export interface ManifestOptions {
  /** The bot's address on the web, without a slash at the end; without one Slack reaches it by Socket Mode. */
  readonly address?: string
  /** Many workspaces and organisations install the app by OAuth. */
  readonly isForMany?: boolean
  /** With the step "Fråga promemorian" in workflows: for workspaces on a paid plan. */
  readonly hasStep?: boolean
  /** Follow-ups in threads are answered without a mention: Slack sends what is written in the bot's public channels. */
  readonly hasFollowUps?: boolean
}

const record = z.record(z.string(), z.unknown())

/** The fields of `manifest.json` that an address, OAuth and a step change; all else passes through. */
const form = z.looseObject({
  features: z.looseObject({ slash_commands: z.array(record) }),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()) }) }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }),
    interactivity: record,
  }),
})

const EVENTS_PATH = '/slack/events'
const REDIRECT_PATH = '/slack/oauth_redirect'

/**
 * The app's manifest for one way to run the bot.
 * @param base the manifest for Socket Mode
 * @throws {TypeError} where many are to install the app at no address
 */
export function manifestFor(
  base: unknown,
  { address, isForMany = false, hasStep = false, hasFollowUps = false }: ManifestOptions,
) {
  const { features, oauth_config: oauth, settings, ...rest } = form.parse(base)
  if (isForMany && address === undefined) throw new TypeError('An app that many install needs --address.')
  const url = address === undefined ? {} : { url: `${address}${EVENTS_PATH}` }
  const request = address === undefined ? {} : { request_url: `${address}${EVENTS_PATH}` }
  return {
    ...rest,
    features: {
      ...features,
      slash_commands: features.slash_commands.map((command) => ({ ...command, ...url })),
      ...(address !== undefined && { unfurl_domains: [new URL(address).hostname] }),
    },
    ...(hasStep && { functions: { [FUNCTION]: STEP } }),
    oauth_config: {
      ...oauth,
      ...(isForMany && { redirect_urls: [`${address ?? ''}${REDIRECT_PATH}`] }),
      scopes: {
        bot: [
          ...oauth.scopes.bot,
          ...(address === undefined ? [] : LINK_SCOPES),
          ...(hasFollowUps ? FOLLOW_UP_SCOPES : []),
        ].sort(),
      },
    },
    settings: {
      ...settings,
      event_subscriptions: {
        ...request,
        bot_events: [
          ...settings.event_subscriptions.bot_events,
          ...(address === undefined ? [] : ['link_shared']),
          ...(isForMany ? ['app_uninstalled', 'tokens_revoked'] : []),
          ...(hasStep ? ['function_executed'] : []),
          ...(hasFollowUps ? ['message.channels'] : []),
        ].sort(),
      },
      interactivity: { ...settings.interactivity, ...request },
      org_deploy_enabled: isForMany || hasStep,
      socket_mode_enabled: address === undefined,
      token_rotation_enabled: isForMany,
      ...(hasStep && { function_runtime: 'remote' }),
    },
  }
}

const field = (name: keyof typeof MANIFEST_WORDING.fields) => ({
  [name]: { type: 'string', ...MANIFEST_WORDING.fields[name] },
})

const STEP = {
  title: MANIFEST_WORDING.step,
  description: MANIFEST_WORDING.stepDescription,
  input_parameters: { properties: field('question'), required: ['question'] },
  output_parameters: { properties: { ...field('answer'), ...field('page'), ...field('link') }, required: ['answer'] },
}
