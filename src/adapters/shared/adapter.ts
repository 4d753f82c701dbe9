import type { Router } from 'express'

/** Whether an adapter can answer now, and if not, why, in words for whoever runs the server. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string }

/** A channel that people ask through. It translates a message, asks the core, and translates the answer back. */
export interface Adapter {
  readonly name: string
  /** The HTTP routes of the channel, where it has any; mounted at the root of the one port. */
  readonly router?: Router
  readiness(): Readiness
  /** Resolves when the channel is on, or is trying in the background and says so in its readiness. */
  start(): Promise<void>
  /** Takes nothing new, and resolves when the work in hand is done or its time is up. */
  stop(): Promise<void>
}
