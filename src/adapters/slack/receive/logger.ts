import { type Logger as SlackLogger, LogLevel } from '@slack/bolt'
import type { Logger } from 'pino'

/** Bolt's logger on ours. Bolt's `debug` and `info` hold whole requests, what people wrote among it: at no level are they logged. */
export const toSlackLogger = (log: Logger): SlackLogger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (...values) => log.warn(said(values)),
  error: (...values) => log.error(said(values)),
  setLevel: () => undefined,
  getLevel: () => LogLevel.WARN,
  setName: () => undefined,
})

const said = (values: readonly unknown[]): string =>
  values.map((value) => (value instanceof Error ? value.name : String(value))).join(' ')
