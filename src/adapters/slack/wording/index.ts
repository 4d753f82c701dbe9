import type { Language } from '../../../core/index.ts'
import type { Failure } from '../send/failure.ts'
import { SLACK_EN } from './en.ts'
import { SLACK_SV } from './sv.ts'
import type { SlackWording } from './wording.ts'

export type { SlackWording }

/** What the Slack adapter says, by language. */
export const SLACK_WORDING: Readonly<Record<Language, SlackWording>> = { sv: SLACK_SV, en: SLACK_EN }

/** Spoken where no question has shown a language: the Home tab, an empty search, an expired button. */
export const HOUSE_LANGUAGE: Language = 'sv'

/** What went wrong and what to do, in one sentence or two. */
export function sentenceOf({ problem, scope = '' }: Failure, language: Language): string {
  const words = SLACK_WORDING[language]
  return problem === 'missingScope' ? words.missingScope(scope) : words.problem[problem]
}
