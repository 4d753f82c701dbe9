import { Agent, get } from 'node:http'
import { z } from 'zod'

/* The client of `bench-web.ts`: asks for addresses over kept connections, a few at a time, and says how long it took. */

const CONNECTIONS = 8

const order = z.object({ origin: z.string(), paths: z.array(z.string()), count: z.number() })

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

process.on('message', (message: unknown) => {
  const { origin, paths, count } = order.parse(message)
  void fire(origin, paths, count).then((milliseconds) => process.send?.(milliseconds))
})

async function fire(origin: string, paths: readonly string[], count: number): Promise<number> {
  const began = performance.now()
  let next = 0
  const connection = async (): Promise<void> => {
    while (next < count) await ask(`${origin}${paths[next++ % paths.length] ?? ''}`)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  return performance.now() - began
}

const ask = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'identity' } }, (response) => {
      response.resume().on('end', resolve)
    }).on('error', reject)
  })
