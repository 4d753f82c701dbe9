import { createTokenWatch, type TokenWatch } from '../send/token-watch.ts'
import { type InstallPlace, placeName } from './installations.ts'

/** Knows from Slack's own answers which installations it refuses. */
export interface InstallationWatch {
  /** A token was given out for an installation. */
  readonly noteToken: (place: InstallPlace, token: string) => void
  /** It is there no longer. */
  readonly noteGone: (place: InstallPlace) => void
  /** Slack answered a call. @param code the error's; undefined where the call succeeded */
  readonly noteAnswer: (code: string | undefined, token: string | undefined) => void
  /** Slack's code while it refuses one. */
  refusal(): string | undefined
  close(): void
}

/**
 * @param probe asks Slack whether it takes an installation's token now; the answer comes by way of `noteAnswer`
 * @param onRefused told of each that Slack begins to refuse
 */
export function createInstallationWatch(
  probe: (place: InstallPlace) => Promise<unknown>,
  onRefused: (installation: string, code: string) => void,
): InstallationWatch {
  const watches = new Map<string, TokenWatch>()
  /** The newest token of each installation, and whose it is. */
  const tokens = new Map<string, string>()
  const owners = new Map<string, string>()

  function forgetToken(name: string): void {
    owners.delete(tokens.get(name) ?? '')
    tokens.delete(name)
  }

  return {
    noteToken(place, token) {
      const name = placeName(place)
      if (!watches.has(name))
        watches.set(
          name,
          createTokenWatch(() => probe(place)),
        )
      if (tokens.get(name) === token) return
      forgetToken(name)
      tokens.set(name, token)
      owners.set(token, name)
    },
    noteGone(place) {
      const name = placeName(place)
      watches.get(name)?.close()
      watches.delete(name)
      forgetToken(name)
    },
    noteAnswer(code, token = '') {
      const name = owners.get(token) ?? ''
      const watch = watches.get(name)
      const before = watch?.refusal()
      watch?.noteAnswer(code)
      const now = watch?.refusal()
      if (before === undefined && now !== undefined) onRefused(name, now)
    },
    refusal: () =>
      [...watches.values()].map((watch) => watch.refusal()).find((code): code is string => code !== undefined),
    close: () => watches.forEach((watch) => watch.close()),
  }
}
