import type { BlockAction } from '@slack/bolt'
import { z } from 'zod'
import { VIEW } from '../limits.ts'
import type { Surface } from '../render/index.ts'

/** Where a button was pressed. */
export type Place =
  | { readonly in: 'private' }
  | { readonly in: 'message' }
  | { readonly in: 'home' }
  | { readonly in: 'modal'; readonly id: string; readonly hash: string; readonly canPush: boolean }

const container = z.object({ is_ephemeral: z.boolean().optional() })

export function placeOf({ view, container: where }: Pick<BlockAction, 'view' | 'container'>): Place {
  if (view?.type === 'home') return { in: 'home' }
  if (view) return { in: 'modal', id: view.id, hash: view.hash, canPush: depthOf(view) < VIEW.depth }
  return container.safeParse(where).data?.is_ephemeral === true ? { in: 'private' } : { in: 'message' }
}

/** 1 for the modal opened first. A view names the first of its stack and the one below it. */
function depthOf(view: { id: string; root_view_id: string | null; previous_view_id: string | null }): number {
  if (view.root_view_id === null || view.root_view_id === view.id) return 1
  return view.previous_view_id === view.root_view_id ? 2 : VIEW.depth
}

/** What is shown in a place has that place's buttons. */
export const surfaceIn = (place: Place): Surface => (place.in === 'private' ? 'private' : 'modal')
