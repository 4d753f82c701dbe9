import type { Previews } from '../adapters/web/index.ts'
import type { ReaderLinks } from '../adapters/web/addresses.ts'
import type { Ask, Catalogue } from '../core/index.ts'

/** The other channels' own drawings, for the playground; loaded only where there is one, Teams takes half a second. */
export async function openPreviews(knowledge: {
  readonly ask: Ask
  readonly catalogue: Catalogue
  /** For links to the reader, where people can reach it. */
  readonly reader?: ReaderLinks | undefined
}): Promise<Previews> {
  const [{ createSlackPreview }, { createTeamsPreview }] = await Promise.all([
    import('../adapters/slack/preview.ts'),
    import('../adapters/teams/preview.ts'),
  ])
  return { slack: createSlackPreview(knowledge), teams: createTeamsPreview(knowledge) }
}
