import http from 'node:http'
import https from 'node:https'
import { ConnectorClient } from 'botframework-connector'
import { ChannelAccount, Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js'
import type { RetryPolicy } from '../../shared/delivery.ts'
import { DeliveryError, PASSING } from './delivery-error.ts'
import type { Pacing } from './pacing.ts'
import { type Request, type Response, retryAfterIn, type Send, sendPatiently } from './send-patiently.ts'
import { signInTime } from './sign-in-time.ts'

/** What we use of the connector's chain of request handlers, an `@azure/core-rest-pipeline`. */
interface Pipeline {
  removePolicy(policy: { readonly name: string }): readonly Policy[]
  addPolicy(policy: Policy, options: { readonly phase: 'Retry' | 'Sign' }): unknown
}
interface Policy {
  readonly name: string
  sendRequest<Req extends Request, Res extends Response>(request: Req, next: Send<Req, Res>): Promise<Res>
}

/**
 * botframework-connector 4.23.3 drops all of an entity but its type, text and mentioned account when it writes JSON,
 * and with that the citations; and of a recipient, that it alone is to see the message. This lets every property through.
 */
export function keepPropertiesWhole(): void {
  for (const { type } of [Entity, ChannelAccount]) type.additionalProperties = { type: { name: 'any' } }
}

/**
 * Replaces the connector's own retries, which wait for as long as a `Retry-After` says, by ours, which end in time; and
 * has each try sign anew, within the same time: the connector signs once, before and outside its retries.
 * @throws {TypeError} when the connector has changed so that its pipeline or its signing is not found
 */
export function boundRetries(
  connector: unknown,
  { policy, pacing, renewToken }: { policy: RetryPolicy | undefined; pacing: Pacing; renewToken: () => void },
): void {
  const pipeline = connector instanceof ConnectorClient ? pipelineIn(connector) : undefined
  const [signing] = pipeline?.removePolicy({ name: 'ServiceClientContext_Credentials_SignRequest' }) ?? []
  if (!pipeline || !signing) {
    throw new TypeError('The Bot Framework connector has no pipeline to bound the retries of.')
  }
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.addPolicy(
    { name: 'boundedBackoff', sendRequest: (request, next) => sendPatiently(request, next, policy) },
    { phase: 'Retry' },
  )
  pipeline.addPolicy({ name: 'pacing', sendRequest: pacedBy(pacing) }, { phase: 'Retry' })
  pipeline.addPolicy({ name: 'ownConnection', sendRequest: sendAlone }, { phase: 'Retry' })
  pipeline.addPolicy({ name: 'targeting', sendRequest: sendTargeted }, { phase: 'Retry' })
  pipeline.addPolicy({ name: 'boundedSigning', sendRequest: signedBy(signing, renewToken) }, { phase: 'Sign' })
}

/** The thread that a request writes to. */
const THREAD = /\/v3\/conversations\/([^/?]+)\/activities\b/

/** Of the time that a try has, this much (milliseconds) is left for the sending. */
const SENDING_MS = 2000

/** Waits for the thread's turn, within the time that the try has. */
const pacedBy =
  (pacing: Pacing): Policy['sendRequest'] =>
  async (request, next) => {
    const [, encoded] = THREAD.exec(request.url) ?? []
    if (encoded === undefined) return next(request)
    const thread = decodeURIComponent(encoded)
    const until = performance.now() + request.timeout
    const retryAfterMs = await pacing.turn(thread, request.timeout - SENDING_MS)
    if (retryAfterMs > 0) throw new DeliveryError({ kind: 'refused', status: 429, retryAfterMs }, 0)
    request.timeout = Math.max(1, until - performance.now())
    const response = await next(request)
    const held = retryAfterIn(response.headers)
    if (PASSING.has(response.status) && held > 0) await pacing.hold(thread, held)
    return response
  }

const AGENTS = { 'http:': new http.Agent(), 'https:': new https.Agent() }

/**
 * Each request has a connection of its own, and a proxy's agent keeps none either. The library keeps connections for as
 * long as the other side does, and one that was closed in between (by a firewall without a word, or while the process
 * was at work) takes an answer with it, of which nobody knows then whether it arrived.
 */
const sendAlone: Policy['sendRequest'] = (request, next) => {
  request.agent ??= request.url.startsWith('http:') ? AGENTS['http:'] : AGENTS['https:']
  return next(request)
}

/** In JSON as the connector writes it. The sender, which is the bot as Teams named it, may be marked too. */
const TARGETED = /"recipient":\{[^{}]*"isTargeted":true/

/** Teams takes a message that only its recipient is to see by this parameter, which the connector does not know. */
const sendTargeted: Policy['sendRequest'] = (request, next) => {
  if (typeof request.body === 'string' && TARGETED.test(request.body)) {
    const url = new URL(request.url)
    url.searchParams.set('isTargetedActivity', 'true')
    request.url = url.href
  }
  return next(request)
}

const UNAUTHORIZED = 401

/** Signs, and sends in the time that is left; once more with a new token where Teams refuses the one that was at hand. */
const signedBy =
  (signing: Policy, renewToken: () => void): Policy['sendRequest'] =>
  async (request, next) => {
    const until = performance.now() + request.timeout
    const timeLeft = () => Math.max(1, until - performance.now())
    const send = async () => {
      const signed = await signInTime(() => signatureOf(signing, request), timeLeft())
      signed.timeout = timeLeft()
      return next(signed)
    }
    const response = await send()
    if (response.status !== UNAUTHORIZED) return response
    renewToken()
    return send()
  }

/** A policy signs and sends in one: what it would send is taken, and its sending left to nobody. */
const signatureOf = <Req extends Request>(signing: Policy, request: Req): Promise<Req> =>
  new Promise((resolve, reject) => {
    const take = (signed: Req) => {
      resolve(signed)
      return new Promise<never>(() => undefined)
    }
    signing.sendRequest(request, take).catch(reject)
  })

/** The pipeline stands in a member that the connector's types call private. */
function pipelineIn(connector: ConnectorClient): Pipeline | undefined {
  const client: unknown = connector['client']
  if (typeof client !== 'object' || client === null || !('pipeline' in client)) return undefined
  return isPipeline(client.pipeline) ? client.pipeline : undefined
}

const isPipeline = (value: unknown): value is Pipeline =>
  typeof value === 'object' && value !== null && 'removePolicy' in value && 'addPolicy' in value
