import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'

/** Structured lines on standard output, one JSON object each (https://getpino.io). */
export const createLog = ({ logLevel }: Pick<Config, 'logLevel'>): Logger => pino({ level: logLevel })
