import dotenv from 'dotenv'
import { z } from 'zod'

/** How much is logged: each level includes those before it. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const

/** Teams without credentials accepts anyone, so it may only be reached from the machine itself. */
const LOOPBACK_HOST = '127.0.0.1'
const LOOPBACK_HOSTS = [LOOPBACK_HOST, '::1', 'localhost']

const HIGHEST_PORT = 65535

const text = z.string()
const port = text
  .refine(isPort, `is not a port. Write a whole number from 0 (any free port) to ${HIGHEST_PORT}.`)
  .transform(Number)
const proxies = text
  .regex(/^\d$/, 'is not a number of proxies. Write 1 for one in front of the bot, 0 for none.')
  .transform(Number)
const host = text.regex(/^[\w.:-]+$/, 'is not a host name or address. Write for example 127.0.0.1 or 0.0.0.0.')
const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not a web address. Write for example https://bot.example.se.' })
  .transform((url) => url.replace(/\/+$/, ''))
const guid = z.guid({
  error: 'is not an id. Copy it from the Azure portal: 8-4-4-4-12 hexadecimal digits, hyphens between.',
})
const guids = text.refine((value) => value.split(',').every((id) => z.guid().safeParse(id.trim()).success), {
  error: 'is not an id, nor several with commas between. Copy it from the Azure portal.',
})
const CHANNEL_DOCUMENT = /^(slack|teams|web|mcp|terminal)=(.+)$/
const defaults = text
  .refine((value) => value.split(';').every((entry) => CHANNEL_DOCUMENT.test(entry.trim())), {
    error: 'is not a document for a channel. Write for example slack=promemoria-2020;teams=promemoria-2020.',
  })
  .transform((value): Readonly<Record<string, string>> =>
    Object.fromEntries(
      value.split(';').map((entry): [string, string] => {
        const [channel = '', document = ''] = entry.trim().split('=')
        return [channel, document]
      }),
    ),
  )
const token = (prefix: string) =>
  text.startsWith(prefix, `does not begin with ${prefix}. Copy the right token from api.slack.com/apps.`)

const environment = z
  .object({
    PORT: port.default(3000),
    HOST: host.default(LOOPBACK_HOST),
    PUBLIC_URL: webAddress.optional(),
    TRUST_PROXY: proxies.default(0),
    MEMO_FILE: text.optional(),
    ORIGINALS: text.optional(),
    DEFAULT_DOCUMENTS: defaults.default({}),
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: `is not a level. Write one of ${LOG_LEVELS.join(', ')}.` }).default('info'),
    SLACK_BOT_TOKEN: token('xoxb-').optional(),
    SLACK_SIGNING_SECRET: text.optional(),
    SLACK_APP_TOKEN: token('xapp-').optional(),
    SLACK_API_URL: webAddress.optional(),
    SLACK_CLIENT_ID: text.optional(),
    SLACK_CLIENT_SECRET: text.optional(),
    SLACK_FOLLOW_UPS: z
      .enum(['0', '1'], { error: 'is neither 0 nor 1. Write 1 to answer follow-ups in threads without a mention.' })
      .default('0'),
    SLACK_STATE_SECRET: text.min(16, 'is too short to sign with. Write 16 characters of chance or more.').optional(),
    TEAMS_APP_ID: guid.optional(),
    TEAMS_APP_PASSWORD: text.optional(),
    TEAMS_TENANT_ID: guids.optional(),
    TEAMS_CERTIFICATE: text.optional(),
    TEAMS_CERTIFICATE_KEY: text.optional(),
    TEAMS_MANAGED_IDENTITY: z
      .enum(['0', '1'], { error: 'is neither 0 nor 1. Write 1 where the bot is a managed identity in Azure.' })
      .default('0'),
    TEAMS_FEDERATED_CLIENT_ID: guid.optional(),
    OPERATOR_NAME: text.optional(),
    OPERATOR_CONTACT: text.optional(),
    OPERATOR_PLACE: text.optional(),
    PLAYGROUND: z
      .enum(['0', '1'], { error: 'is neither 0 nor 1. Write 1 to show the playground to anyone.' })
      .optional(),
    MCP: z.enum(['0', '1'], { error: 'is neither 0 nor 1. Write 1 to let assistants ask at /mcp.' }).default('0'),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'is not a database. Write for example postgresql://bot@db/bot.' })
      .optional(),
    STORE_KEY: text.min(32, 'is too short to encrypt with. Write 32 characters of chance or more.').optional(),
    LAME_DUCK_SECONDS: text
      .regex(/^([0-5]?\d|60)$/, 'is not a time. Write 0 to 60 seconds.')
      .transform(Number)
      .default(5),
    HTTP_PROXY: webAddress.optional(),
    HTTPS_PROXY: webAddress.optional(),
    NO_PROXY: text.optional(),
    TEAMS_LOCAL: z
      .enum(['0', '1'], { error: 'is neither 0 nor 1. Write 1 to allow Teams without credentials.' })
      .default('0'),
  })
  .refine((env) => env.TEAMS_LOCAL === '0' || LOOPBACK_HOSTS.includes(env.HOST), {
    path: ['TEAMS_LOCAL'],
    message: `lets in anyone who reaches the bot. Set HOST to ${LOOPBACK_HOST}, or give TEAMS_APP_ID and TEAMS_APP_PASSWORD instead.`,
  })
  .transform((env) => ({
    /** TCP port; 0 lets the system choose. */
    port: env.PORT,
    host: env.HOST,
    /** How people reach the bot's web pages, without a slash at the end. */
    publicUrl: env.PUBLIC_URL,
    /** How many proxies stand in front and tell who asks. */
    trustProxy: env.TRUST_PROXY,
    /** The playground answers anyone who reaches the server: by default only people on this machine. */
    playground: env.PLAYGROUND === undefined ? LOOPBACK_HOSTS.includes(env.HOST) : env.PLAYGROUND === '1',
    /** Path of the user's copy of the document. */
    memoFile: env.MEMO_FILE,
    /** Paths of files and folders; each file is of the document whose text it holds. */
    originals: (env.ORIGINALS ?? '')
      .split(';')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    /** Id of the document that is meant in a channel where the question does not say, by the channel's name. */
    defaultDocuments: env.DEFAULT_DOCUMENTS,
    logLevel: env.LOG_LEVEL,
    /** Assistants may ask at `/mcp`. */
    mcp: env.MCP === '1',
    /** Shared by the copies of the bot; without it nothing is stored. */
    databaseUrl: env.DATABASE_URL,
    /** Encrypts what is stored of installations. */
    storeKey: env.STORE_KEY,
    /** After SIGTERM, normal service while `/readyz` is red. Milliseconds. */
    lameDuckMs: env.LAME_DUCK_SECONDS * 1000,
    /** For outbound calls. */
    proxy: { http: env.HTTP_PROXY, https: env.HTTPS_PROXY, none: env.NO_PROXY },
    slack: {
      botToken: env.SLACK_BOT_TOKEN,
      signingSecret: env.SLACK_SIGNING_SECRET,
      appToken: env.SLACK_APP_TOKEN,
      apiUrl: env.SLACK_API_URL,
      /** Follow-ups in threads of channels are answered without a mention. */
      followUps: env.SLACK_FOLLOW_UPS === '1',
      /** Many workspaces install the app. */
      clientId: env.SLACK_CLIENT_ID,
      clientSecret: env.SLACK_CLIENT_SECRET,
      stateSecret: env.SLACK_STATE_SECRET,
    },
    /** Who runs the bot and where, for its page on privacy. */
    operator: { name: env.OPERATOR_NAME, contact: env.OPERATOR_CONTACT, place: env.OPERATOR_PLACE },
    teams: {
      appId: env.TEAMS_APP_ID,
      appPassword: env.TEAMS_APP_PASSWORD,
      /** The app's own, and after commas further ones that are answered. */
      tenantId: env.TEAMS_TENANT_ID,
      /** Paths of PEM files. */
      certificate: env.TEAMS_CERTIFICATE,
      certificateKey: env.TEAMS_CERTIFICATE_KEY,
      managedIdentity: env.TEAMS_MANAGED_IDENTITY === '1',
      federatedClientId: env.TEAMS_FEDERATED_CLIENT_ID,
      /** Answer without credentials, on loopback only. */
      local: env.TEAMS_LOCAL === '1',
    },
  }))

/** The settings, checked; `.env.example` explains each. */
export type Config = Readonly<z.output<typeof environment>>

/** Settings that cannot be used: one line each, that never repeats a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/**
 * Reads the settings. A variable that is empty counts as not set.
 * @param variables the environment and, below it, the file `.env`
 * @throws {ConfigError} naming each bad variable, what is wrong and the cure
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = fromProcess()): Config {
  const set = Object.entries(withLowerCaseProxies(variables)).filter(
    ([, value]) => value !== undefined && value.trim() !== '',
  )
  const result = environment.safeParse(Object.fromEntries(set.map(([name, value]) => [name, value?.trim()])))
  if (result.success) return result.data
  throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
}

/** Proxies are often set by names in small letters, for example by systems' own settings. */
function withLowerCaseProxies(
  variables: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const { http_proxy: HTTP_PROXY, https_proxy: HTTPS_PROXY, no_proxy: NO_PROXY } = variables
  return { HTTP_PROXY, HTTPS_PROXY, NO_PROXY, ...variables }
}

function fromProcess(): Record<string, string | undefined> {
  const variables = { ...process.env }
  dotenv.config({ processEnv: variables, quiet: true })
  return variables
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= HIGHEST_PORT
}
