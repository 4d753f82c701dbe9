import { type Logger as SlackLogger, LogLevel } from '@slack/bolt'
import type { Logger } from 'pino'

/**
 * Bolt's logger on ours. Bolt's `info` is chatter and goes to `debug`, together with its `debug`, which can hold whole
 * requests and so is only ever seen by someone who asks for that level.
 */
export function toSlackLogger(log: Logger): SlackLogger {
  const level = log.isLevelEnabled('debug') ? LogLevel.DEBUG : LogLevel.WARN
  return {
    debug: (...parts) => log.debug(said(parts)),
    info: (...parts) => log.debug(said(parts)),
    warn: (...parts) => log.warn(said(parts)),
    error: (...parts) => log.error(said(parts)),
    setLevel: () => undefined,
    getLevel: () => level,
    setName: () => undefined,
  }
}

const said = (parts: readonly unknown[]): string =>
  parts.map((part) => (part instanceof Error ? part.name : String(part))).join(' ')
