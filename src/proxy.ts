import type { ClientRequest } from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import tls from 'node:tls'
import type { AgentConnectOpts } from 'agent-base'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { EnvHttpProxyAgent, setGlobalDispatcher } from 'undici'
import type { Config } from './config.ts'

/**
 * Sends every outbound call through the proxy that the environment names: those by `fetch` and WebSockets (Slack), and
 * those by Node's own https module (the Bot Framework's keys and tokens). The connector's library reads the environment.
 */
export function setUpProxy({ proxy }: Pick<Config, 'proxy'>): void {
  const { http: httpProxy, https: httpsProxy, none: noProxy = '' } = proxy
  if (httpProxy === undefined && httpsProxy === undefined) return
  setGlobalDispatcher(new EnvHttpProxyAgent({ httpProxy: httpProxy ?? '', httpsProxy: httpsProxy ?? '', noProxy }))
  // Node asks of the agent only what every http.Agent has.
  if (httpsProxy !== undefined) Object.assign(https, { globalAgent: new ChoosingAgent(httpsProxy, noProxy) })
}

/** Through the proxy, but for the hosts that are reached without. */
class ChoosingAgent extends HttpsProxyAgent<string> {
  readonly #noProxy: string

  constructor(proxy: string, noProxy: string) {
    super(proxy)
    this.#noProxy = noProxy
  }

  override async connect(request: ClientRequest, options: AgentConnectOpts): Promise<Socket> {
    const host = options.host ?? 'localhost'
    if (!options.secureEndpoint || !isDirect(host, this.#noProxy)) return super.connect(request, options)
    return tls.connect({ servername: host, ...options })
  }
}

/** Whether a host is reached without the proxy: by its name, a name above it (`.example.se`), or `*`. */
const isDirect = (host: string, noProxy: string): boolean =>
  noProxy
    .split(/[\s,]+/)
    .map((name) =>
      name
        .replace(/^\*?\./, '')
        .replace(/:\d+$/, '')
        .toLowerCase(),
    )
    .some((name) => name === '*' || (name !== '' && (host === name || host.endsWith(`.${name}`))))
