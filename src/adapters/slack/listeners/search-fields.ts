import type { ViewOutput } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { ACTIONS } from '../names.ts'
import { tidyTyped } from '../question.ts'
import { offeredBy, readMemory, type SearchMemory, type SearchResult, searchView, targetFor } from '../render/search.ts'
import { describe } from '../send/failure.ts'
import { withRetries } from '../send/retry.ts'
import type { Press } from './buttons.ts'

/** A search modal as the person sees it. */
export interface Search extends SearchResult {
  /** Its question is the one that the result answers. */
  readonly memory: SearchMemory
  /** The question in the field, tidied. */
  readonly typed: string
}

/** The part of a view that is read. Bolt's types promise all of it; a forged view may lack any. */
interface Fields {
  readonly private_metadata?: string
  readonly state?: Partial<ViewOutput['state']>
}

/** Reads a search modal's fields. @returns undefined for a modal that is not ours */
export function readSearch(bot: Bot, view: Fields): Search | undefined {
  const memory = readMemory(view.private_metadata)
  if (!memory) return undefined
  const { question, choice } = fieldsOf(view)
  return { memory, typed: tidyTyped(question ?? memory.q), ...find(bot, memory.q, choice) }
}

/** The answer to a question, and the excerpt chosen from it: the named one, else the best. */
export function find(bot: Bot, question: string, choice?: string): SearchResult {
  if (question === '') return { shown: undefined, offered: [], chosen: undefined }
  const shown = bot.showing.ask(question, 'public')
  const offered = offeredBy(shown.answer, bot.catalogue)
  const section = offered.find(({ id }) => id === choice) ?? (shown.answer.outcome === 'none' ? undefined : offered[0])
  return { shown, offered, chosen: section && bot.showing.at(targetFor(shown, section.id), 'public') }
}

function fieldsOf({ state }: Fields): { question?: string; choice?: string } {
  const fields: { question?: string; choice?: string } = {}
  for (const block of Object.values(state?.values ?? {})) {
    const question = block[ACTIONS.question]?.value
    const choice = block[ACTIONS.choice]?.selected_option?.value
    if (typeof question === 'string') fields.question = question
    if (typeof choice === 'string') fields.choice = choice
  }
  return fields
}

/** A new question was entered or another excerpt chosen: draws the modal anew. */
export async function searchAgain(bot: Bot, { body, client }: Press): Promise<void> {
  const { view } = body
  const search = view && readSearch(bot, view)
  if (!view || !search) return
  const memory = { ...search.memory, q: search.typed }
  const redrawn = searchView(memory, search.typed === search.memory.q ? search : find(bot, search.typed))
  try {
    await withRetries(() => client.views.update({ view_id: view.id, hash: view.hash, view: redrawn }), bot.wait)
  } catch (error) {
    // A newer look at the modal has overtaken this one, or it was closed.
    bot.log.info(describe(error), 'A search modal was not redrawn')
  }
}
