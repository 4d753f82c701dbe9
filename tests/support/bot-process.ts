import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { nodeArguments } from './program.ts'

/** The bot in a process of its own. */
export interface BotProcess {
  readonly process: ChildProcess
  readonly origin: string
  kill(signal: NodeJS.Signals): Promise<void>
}

/** Resolves when it takes requests. @param settings all that its environment has, besides the path */
export async function startProcess(settings: Readonly<Record<string, string>>): Promise<BotProcess> {
  const bot = spawn(process.execPath, nodeArguments('src/main.ts'), {
    env: { PATH: process.env['PATH'], PORT: '0', PLAYGROUND: '0', LAME_DUCK_SECONDS: '0', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  const origin = await new Promise<string>((resolve, reject) => {
    bot.once('exit', (code) => reject(new Error(`The bot ended with ${code}: ${said}`)))
    bot.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      const address = /http:\/\/[^/\s]+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
  })
  return {
    process: bot,
    origin,
    async kill(signal) {
      if (bot.exitCode !== null || bot.signalCode !== null) return
      const ended = once(bot, 'exit')
      bot.kill(signal)
      await ended
    },
  }
}
