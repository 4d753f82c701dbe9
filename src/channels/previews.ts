import type { Previews } from '../adapters/web/index.ts'
import type { Ask, Catalogue } from '../core/index.ts'

/** The other channels' own drawings, for the playground; loaded only where there is one, Teams takes half a second. */
export async function openPreviews(knowledge: { ask: Ask; catalogue: Catalogue }): Promise<Previews> {
  const [{ createSlackPreview }, { createTeamsPreview }] = await Promise.all([
    import('../adapters/slack/preview.ts'),
    import('../adapters/teams/preview.ts'),
  ])
  return { slack: createSlackPreview(knowledge), teams: createTeamsPreview(knowledge) }
}
