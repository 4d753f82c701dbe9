import type { ReaderLinks } from '../adapters/shared/reader-links.ts'
import type { Previews } from '../adapters/web/options.ts'
import type { Core } from '../core/index.ts'

/** The other channels' own drawings, for the playground; loaded only where there is one, Teams takes half a second. */
export async function openPreviews(around: {
  readonly core: Core
  /** For links to the reader, where people can reach it. */
  readonly reader?: ReaderLinks | undefined
}): Promise<Previews> {
  const [{ createSlackPreview }, { createTeamsPreview }] = await Promise.all([
    import('../adapters/slack/preview.ts'),
    import('../adapters/teams/preview.ts'),
  ])
  return { slack: createSlackPreview(around), teams: createTeamsPreview(around) }
}
