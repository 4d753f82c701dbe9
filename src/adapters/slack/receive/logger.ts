import { type Logger as SlackLogger, LogLevel } from '@slack/bolt'
import type { Logger } from 'pino'

/**
 * Bolt's logger on ours. Bolt's `info` is chatter and goes to `debug`, together with its `debug`, which can hold whole
 * requests and so only reaches someone who asks for that level.
 */
export function toSlackLogger(log: Logger): SlackLogger {
  const level = log.isLevelEnabled('debug') ? LogLevel.DEBUG : LogLevel.WARN
  return {
    debug: (...values) => log.debug(said(values)),
    info: (...values) => log.debug(said(values)),
    warn: (...values) => log.warn(said(values)),
    error: (...values) => log.error(said(values)),
    setLevel: () => undefined,
    getLevel: () => level,
    setName: () => undefined,
  }
}

const said = (values: readonly unknown[]): string =>
  values.map((value) => (value instanceof Error ? value.name : String(value))).join(' ')
