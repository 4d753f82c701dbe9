import { z } from 'zod'
import type { Language } from '../../core/index.ts'
import { BUTTON } from './limits.ts'

/** More hits or pages than this no answer has. */
const MOST_STEPS = 999

const byQuestion = z.strictObject({ q: z.string().max(BUTTON.value), n: z.int().min(0).max(MOST_STEPS) })
const byPart = z.strictObject({ s: z.string().min(1).max(100), l: z.enum(['sv', 'en']) })
const target = z.union([byQuestion, byPart])

/**
 * What a button leads to: the answer to a question (`q`) with its hit or page number `n` in front, or a part (`s`) in
 * a language (`l`). Short names, because a menu's value has room for 150 characters.
 */
export type Target = z.infer<typeof target>

export const toQuestion = (question: string, step = 0): Target => ({ q: question, n: step })
export const toPart = (section: string, language: Language): Target => ({ s: section, l: language })

export const writeTarget = (value: Target): string => JSON.stringify(value)

/** @returns undefined for anything that {@link writeTarget} cannot have written: values come from outside */
export function readTarget(value: string | undefined): Target | undefined {
  const result = target.safeParse(parseJson(value))
  return result.success ? result.data : undefined
}

/** @returns undefined where the text is not JSON */
export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
