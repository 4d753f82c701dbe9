import type { ViewOutput } from '@slack/bolt'
import { chosenDocument } from '../../shared/chosen-document.ts'
import type { Bot } from '../bot.ts'
import { ACTIONS } from '../names.ts'
import { tidyTyped } from '../question.ts'
import { searchView } from '../render/search.ts'
import { readMemory, search, type SearchMemory, type SearchResult } from '../search.ts'
import { describe } from '../send/failure.ts'
import type { Press } from './press.ts'
import { sendView } from './reply.ts'

/** A search modal as the person sees it, and what the question in its field finds. */
export interface OpenSearch extends SearchResult {
  readonly to: SearchMemory['to']
  /** True where the modal still shows the answer to another question, or of other documents, than its fields say. */
  readonly isChanged: boolean
}

/** What is read of a view. Bolt's types promise all of it; a forged view may lack any. */
interface Fields {
  readonly private_metadata?: string
  readonly state?: Partial<ViewOutput['state']>
}

/** Reads a search modal's fields. @returns undefined for a modal that is not ours */
export function readSearch({ core }: Bot, view: Fields): OpenSearch | undefined {
  const memory = readMemory(view.private_metadata)
  if (!memory) return undefined
  const { question = '', choice, document } = fieldsOf(view)
  const asked = { question: tidyTyped(question), choice, document: chosenDocument(core.catalogue, document) }
  const result = search(core, asked)
  const isChanged = (result.answer?.id ?? '') !== memory.a || asked.document !== memory.d
  return { ...result, to: memory.to, isChanged }
}

const FIELDS = ['question', 'choice', 'document'] as const

function fieldsOf({ state }: Fields): { [Field in (typeof FIELDS)[number]]?: string } {
  const blocks = Object.values(state?.values ?? {})
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const filled = blocks.map((block) => block[ACTIONS[field]]).find((one) => one !== undefined)
      const value = filled?.value ?? filled?.selected_option?.value
      return typeof value === 'string' ? [[field, value]] : []
    }),
  )
}

/** A new question was entered, or another document or excerpt chosen: draws the modal anew. */
export async function searchAgain(bot: Bot, { body, client }: Press): Promise<void> {
  const { view } = body
  const found = view && readSearch(bot, view)
  if (!view || !found) return
  const { id, hash } = view
  try {
    await sendView(bot, searchView(bot, found.to, found), (drawn) =>
      client.views.update({ view_id: id, hash, view: drawn }),
    )
  } catch (error) {
    // A newer look at the modal has overtaken this one, or it was closed.
    bot.log.info(describe(error), 'A search modal was not redrawn')
  }
}
